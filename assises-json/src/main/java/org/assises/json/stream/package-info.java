/**
 * Strict JSON streams behind the interfaces of Jakarta JSON Processing: a parser for untrusted
 * documents that reports the location of errors, and a generator that writes UTF-8.
 */
@NullMarked
package org.assises.json.stream;

import org.jspecify.annotations.NullMarked;
