/** The bridge to JSON-B: serializers and deserializers over the codecs, for Yasson. */
@NullMarked
package org.assises.json.jsonb;

import org.jspecify.annotations.NullMarked;
