/** What a server pays for a feed that is polled. */
@NullMarked
package org.assises.benchmarks.http;

import org.jspecify.annotations.NullMarked;
