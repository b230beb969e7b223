/** The cost of a polled feed for a server. */
@NullMarked
package org.assises.benchmarks.http;

import org.jspecify.annotations.NullMarked;
