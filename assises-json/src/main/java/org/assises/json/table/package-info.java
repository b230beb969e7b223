/**
 * Readers of tables that people keep in CSV, Excel (.xlsx) or LibreOffice (.ods).
 *
 * <p>{@link org.assises.json.table.TableReader} reads all of them as a {@link
 * org.assises.json.table.Table}. No message of this package repeats the text of a cell.
 */
@NullMarked
package org.assises.json.table;

import org.jspecify.annotations.NullMarked;
