package org.assises.cli.folder;

import java.nio.file.Path;

/**
 * A file or folder that was left in the hidden folder, because it was created by something else or
 * could not be removed.
 *
 * @param path its path
 * @param removable whether it was created here, so that only an error prevented its removal
 */
public record Stray(Path path, boolean removable) {}
