/** What the feeds for other systems have in common: how they are written, and what they lose. */
@NullMarked
package org.assises.json.support;

import org.jspecify.annotations.NullMarked;
