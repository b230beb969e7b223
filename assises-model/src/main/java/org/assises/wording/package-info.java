/**
 * Sentences for people, made from a key and what they name, in the language that is asked for.
 *
 * <p>The sentences stand in property bundles, one a language, which a translator can edit.
 */
@NullMarked
package org.assises.wording;

import org.jspecify.annotations.NullMarked;
