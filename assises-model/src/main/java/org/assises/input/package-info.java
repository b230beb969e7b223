/**
 * Items that readers take from other systems, how they are merged into an assises, and the problems
 * that readers report.
 */
@NullMarked
package org.assises.input;

import org.jspecify.annotations.NullMarked;
