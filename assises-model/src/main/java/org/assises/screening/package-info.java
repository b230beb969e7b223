/**
 * Finds what a published text should not contain: contact data, and invisible or deceptive
 * characters.
 *
 * <p>This package works on plain strings, so that a host can also use it while a person is writing.
 */
@NullMarked
package org.assises.screening;

import org.jspecify.annotations.NullMarked;
