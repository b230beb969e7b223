/** The command line: a city's document read, checked and published into a folder. */
@NullMarked
package org.assises.cli;

import org.jspecify.annotations.NullMarked;
