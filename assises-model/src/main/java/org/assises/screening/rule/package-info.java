/**
 * The rules that recognize contact data. Each class describes one form, with an example.
 *
 * <p>The words that the rules look for are in resource files of this package, with a comment for
 * each list. Each rule looks at a bounded number of characters, so that any text is screened in
 * linear time. Rules work on the {@linkplain org.assises.screening.rule.FoldedText folded} text, in
 * which full-width and mathematical characters have their plain form and invisible characters are
 * removed.
 */
@NullMarked
package org.assises.screening.rule;

import org.jspecify.annotations.NullMarked;
