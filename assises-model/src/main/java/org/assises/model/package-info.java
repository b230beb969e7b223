/**
 * Recurring public assemblies as values: editions, sessions, speakers, proposals and what became of
 * them.
 */
@NullMarked
package org.assises.model;

import org.jspecify.annotations.NullMarked;
