/**
 * Bytes of a spreadsheet or a CSV file as numbered records of cells, all of them text.
 *
 * <p>Everything here is bounded: what a file costs in time and memory follows from its {@link
 * org.assises.json.table.source.Limits}, whatever it claims about itself.
 */
@NullMarked
package org.assises.json.table.source;

import org.jspecify.annotations.NullMarked;
