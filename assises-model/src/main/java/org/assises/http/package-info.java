/** A publication over HTTP: bytes, entity tags and conditional answers (RFC 9110). */
@NullMarked
package org.assises.http;

import org.jspecify.annotations.NullMarked;
