/**
 * The feed for OpenAgenda, the agenda service of many French cities, and a reader of its events.
 */
@NullMarked
package org.assises.json.openagenda;

import org.jspecify.annotations.NullMarked;
