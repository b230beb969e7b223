package org.assises.aggregator.feed;

import java.nio.file.Path;

/**
 * A feed that is whole on this machine.
 *
 * @param name its name in the index
 * @param etag its entity tag in the index
 * @param temporary whether it is removed when it is read
 */
public record FetchedFile(String name, String etag, Path path, boolean temporary) {}
