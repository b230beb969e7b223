package org.assises.aggregator.feed;

import java.nio.file.Path;

/**
 * A complete feed on this machine.
 *
 * @param name its name in the index
 * @param etag its entity tag in the index
 * @param temporary whether it is deleted after it was read
 */
public record FetchedFile(String name, String etag, Path path, boolean temporary) {}
