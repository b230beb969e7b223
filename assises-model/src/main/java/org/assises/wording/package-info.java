/**
 * Messages for people in several languages, each made from a key and parameters.
 *
 * <p>The sentences are in property files, one for each language, which a translator can edit.
 */
@NullMarked
package org.assises.wording;

import org.jspecify.annotations.NullMarked;
