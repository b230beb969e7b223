/**
 * The rules by which contact data are recognized: each class is one shape, with an example.
 *
 * <p>The words that the rules look for are resource files of this package, one list a group with a
 * comment. Every rule looks at a bounded number of characters around a place, so that a text is
 * screened in linear time whatever it holds. Rules see a text {@linkplain
 * org.assises.screening.rule.FoldedText folded}: full-width and mathematical characters as plain
 * ones, and none that shows nothing.
 */
@NullMarked
package org.assises.screening.rule;

import org.jspecify.annotations.NullMarked;
