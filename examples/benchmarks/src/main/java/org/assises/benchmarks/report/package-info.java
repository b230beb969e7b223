/** The report on a measurement: tables, a list of ratios, a picture. */
@NullMarked
package org.assises.benchmarks.report;

import org.jspecify.annotations.NullMarked;
