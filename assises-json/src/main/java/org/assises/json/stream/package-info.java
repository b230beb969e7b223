/**
 * Strict JSON streams behind the interfaces of Jakarta JSON Processing: a parser for untrusted
 * documents that reports the location of errors, and the provider that also writes JSON.
 */
@NullMarked
package org.assises.json.stream;

import org.jspecify.annotations.NullMarked;
