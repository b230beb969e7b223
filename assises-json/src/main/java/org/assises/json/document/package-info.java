/**
 * The model in JSON: the declarations that the canonical document and the feeds are made of.
 *
 * <p>{@code org.assises.json.codec} explains how a declaration is written.
 */
@NullMarked
package org.assises.json.document;

import org.jspecify.annotations.NullMarked;
