/**
 * Tables that people keep, in CSV, Excel (.xlsx) or LibreOffice (.ods), read into values.
 *
 * <p>{@link org.assises.json.table.TableReader} makes one {@link org.assises.json.table.Table} of
 * all of them. No message of this package repeats what a cell holds.
 */
@NullMarked
package org.assises.json.table;

import org.jspecify.annotations.NullMarked;
