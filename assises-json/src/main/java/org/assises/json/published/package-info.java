/** What the feeds hold beyond the canonical document: revisions, tombstones, computed balances. */
@NullMarked
package org.assises.json.published;

import org.jspecify.annotations.NullMarked;
