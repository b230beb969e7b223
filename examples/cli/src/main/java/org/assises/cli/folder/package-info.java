/**
 * Files that other programs read at any instant, put in place whole and under a lock: a folder of
 * published files, and a document that is replaced.
 *
 * <p>Nothing that was not made here is read, followed, waited for or removed.
 */
@NullMarked
package org.assises.cli.folder;

import org.jspecify.annotations.NullMarked;
