/**
 * Reads spreadsheets and CSV files as numbered records of cells, all of them text.
 *
 * <p>Time and memory are bounded by the {@link org.assises.json.table.source.Limits}, even for
 * hostile files.
 */
@NullMarked
package org.assises.json.table.source;

import org.jspecify.annotations.NullMarked;
