/** What this module tells of inputs and feeds, by code and in words. */
@NullMarked
package org.assises.json.wording;

import org.jspecify.annotations.NullMarked;
