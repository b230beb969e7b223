package org.assises.json.dcat;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.json.support.FeedOutput;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * Writes a catalogue of the feeds for open-data portals (DCAT-AP 3 as JSON-LD). It has one dataset,
 * with a distribution for each feed. data.gouv.fr can harvest it.
 *
 * <pre>{@code
 * DcatFormat.builder(URI.create("https://www.quimper.bzh/assises/"))
 *     .distribution("programme.ics", ICalendarFormat.create(), Text.of("fr", "Programme"))
 *     .build()
 *     .write(publication, out);
 * }</pre>
 *
 * <p>The JSON-LD context is included, so readers do not have to fetch it.
 */
public final class DcatFormat implements PublicationFormat {
  private final URI base;
  private final List<Distribution> distributions;

  private DcatFormat(Builder builder) {
    this.base = builder.base;
    this.distributions = List.copyOf(builder.distributions);
  }

  /**
   * Returns a builder without feeds.
   *
   * @param base the address under which the feeds are published: an http(s) address that ends in
   *     {@code /}, without user name, query and fragment
   * @throws IllegalArgumentException if it is not such an address
   */
  public static Builder builder(URI base) {
    return new Builder(base);
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public String fileExtension() {
    return "jsonld";
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    FeedOutput.write(
        out, json -> new CatalogueWriting(publication, base, distributions, json).write());
  }

  /**
   * {@inheritDoc}
   *
   * <p>A catalogue carries no facts of the assises. Its losses are what the description of the
   * dataset lacks or states less precisely.
   */
  @Override
  public List<Loss> losses(Publication publication) {
    return CatalogueLosses.of(publication.assises());
  }

  /** Builds a {@link DcatFormat}. */
  public static final class Builder {
    private final URI base;
    private final List<Distribution> distributions = new ArrayList<>();

    private Builder(URI base) {
      if (!isFolder(base)) {
        throw new IllegalArgumentException(
            "the base of a catalogue is an http(s) address that ends in /, without user name");
      }
      this.base = base;
    }

    private static boolean isFolder(URI base) {
      boolean web = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
      return web
          && base.getHost() != null
          && base.getRawUserInfo() == null
          && base.getRawQuery() == null
          && base.getRawFragment() == null
          && base.getRawPath().endsWith("/");
    }

    /**
     * Adds a feed.
     *
     * @param path the path of the feed relative to the base, such as {@code programme.ics}
     * @param format the format of the feed
     * @param title the title of the feed
     * @throws IllegalArgumentException if the path is empty or not a relative address
     */
    public Builder distribution(String path, PublicationFormat format, Text title) {
      return distribution(path, format.mediaType(), title, Optional.of(format));
    }

    /**
     * Adds a feed by its media type, for feeds that are not a {@link PublicationFormat}.
     *
     * @throws IllegalArgumentException if the path is empty or not a relative address
     */
    public Builder distribution(String path, String mediaType, Text title) {
      return distribution(path, mediaType, title, Optional.empty());
    }

    private Builder distribution(
        String path, String mediaType, Text title, Optional<PublicationFormat> format) {
      URI relative = URI.create(path);
      if (path.isEmpty() || relative.isAbsolute() || path.startsWith("/")) {
        throw new IllegalArgumentException("the path of a feed is relative to the base");
      }
      distributions.add(
          new Distribution(
              path, requireNonNull(mediaType, "mediaType"), requireNonNull(title), format));
      return this;
    }

    /** {@return the format} */
    public DcatFormat build() {
      return new DcatFormat(this);
    }
  }
}
