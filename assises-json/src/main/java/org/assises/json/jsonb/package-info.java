/** The bridge to JSON-B: serializers and deserializers for Yasson that use the codecs. */
@NullMarked
package org.assises.json.jsonb;

import org.jspecify.annotations.NullMarked;
