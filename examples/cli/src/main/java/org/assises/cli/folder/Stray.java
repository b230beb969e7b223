package org.assises.cli.folder;

import java.nio.file.Path;

/**
 * Something in the hidden folder that was left alone: it was not made here, or could not be
 * removed.
 *
 * @param path where it is
 * @param removable whether it was made here, so that only an error kept it from being removed
 */
public record Stray(Path path, boolean removable) {}
