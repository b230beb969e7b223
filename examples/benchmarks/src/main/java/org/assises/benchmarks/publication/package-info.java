/** First publications and revisions. */
@NullMarked
package org.assises.benchmarks.publication;

import org.jspecify.annotations.NullMarked;
