/** Publications, made and revised. */
@NullMarked
package org.assises.benchmarks.publication;

import org.jspecify.annotations.NullMarked;
