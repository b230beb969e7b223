/**
 * Files that other programs may read at any time, replaced as a whole and under a lock: a folder of
 * published files, and a document.
 *
 * <p>Files that this package did not create are not read, followed, waited for or removed.
 */
@NullMarked
package org.assises.cli.folder;

import org.jspecify.annotations.NullMarked;
