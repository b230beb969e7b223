/** What a person should look at before an assises is published. */
@NullMarked
package org.assises.finding;

import org.jspecify.annotations.NullMarked;
