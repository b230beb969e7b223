/**
 * Codecs for what feeds add to the canonical document: revisions, tombstones and computed balances.
 */
@NullMarked
package org.assises.json.published;

import org.jspecify.annotations.NullMarked;
