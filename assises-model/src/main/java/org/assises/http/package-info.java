/** Serves a publication over HTTP, with entity tags and conditional requests (RFC 9110). */
@NullMarked
package org.assises.http;

import org.jspecify.annotations.NullMarked;
