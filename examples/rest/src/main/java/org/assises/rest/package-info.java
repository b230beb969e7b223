/** Shows the library in Jakarta REST: a calendar, a streamed feed, and the model in JSON-B. */
@NullMarked
package org.assises.rest;

import org.jspecify.annotations.NullMarked;
