/** What was measured, told: a table, a list of ratios, a picture. */
@NullMarked
package org.assises.benchmarks.report;

import org.jspecify.annotations.NullMarked;
