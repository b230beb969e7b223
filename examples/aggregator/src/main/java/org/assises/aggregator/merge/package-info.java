/** Which of several versions of a proposal is the latest. */
@NullMarked
package org.assises.aggregator.merge;

import org.jspecify.annotations.NullMarked;
