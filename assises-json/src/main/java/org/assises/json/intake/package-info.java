/**
 * What readers of others' proposals share: values written by people, names compared as people write
 * them, columns about people, and the report of what was not read.
 */
@NullMarked
package org.assises.json.intake;

import org.jspecify.annotations.NullMarked;
