/** Findings: facts that a person should check before an assises is published. */
@NullMarked
package org.assises.finding;

import org.jspecify.annotations.NullMarked;
