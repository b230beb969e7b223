/**
 * Strict JSON streams behind the interfaces of Jakarta JSON Processing: a parser that refuses what
 * strangers should not send, with the place of the trouble, and a generator that writes UTF-8
 * bytes.
 */
@NullMarked
package org.assises.json.stream;

import org.jspecify.annotations.NullMarked;
