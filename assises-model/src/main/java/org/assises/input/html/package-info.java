/** Reads HTML as plain text. */
@NullMarked
package org.assises.input.html;

import org.jspecify.annotations.NullMarked;
