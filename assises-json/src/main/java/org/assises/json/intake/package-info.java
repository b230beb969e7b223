/**
 * What the readers of foreign proposals share: values as people write them, the comparison of
 * names, the recognition of columns about people, and reports of what was not read.
 */
@NullMarked
package org.assises.json.intake;

import org.jspecify.annotations.NullMarked;
