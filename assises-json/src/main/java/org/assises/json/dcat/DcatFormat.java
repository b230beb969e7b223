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
 * A catalogue of the feeds for open-data portals (DCAT-AP 3, as JSON-LD): one dataset an assises,
 * with a distribution for each of its formats. data.gouv.fr harvests it.
 *
 * <pre>{@code
 * DcatFormat.builder(URI.create("https://www.quimper.bzh/assises/"))
 *     .distribution("programme.ics", ICalendarFormat.create(), Text.of("fr", "Programme"))
 *     .build()
 *     .write(publication, out);
 * }</pre>
 *
 * <p>The JSON-LD has its context in itself: who reads it looks nothing up.
 */
public final class DcatFormat implements PublicationFormat {
  private final URI base;
  private final List<Distribution> distributions;

  private DcatFormat(Builder builder) {
    this.base = builder.base;
    this.distributions = List.copyOf(builder.distributions);
  }

  /**
   * A catalogue to be filled.
   *
   * @param base where the feeds are published: an http(s) address that ends in {@code /}, without
   *     user name, query and fragment
   * @throws IllegalArgumentException if it is anything else
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
   * <p>A catalogue describes and carries nothing: its losses are what the description lacks or says
   * less exactly.
   */
  @Override
  public List<Loss> losses(Publication publication) {
    return CatalogueLosses.of(publication.assises());
  }

  /** Lists what the catalogue holds. */
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
     * @param path where it is, from the base, such as {@code programme.ics}
     * @param format in which it is
     * @param title what it is called
     * @throws IllegalArgumentException if the path is empty or no relative address
     */
    public Builder distribution(String path, PublicationFormat format, Text title) {
      return distribution(path, format.mediaType(), title, Optional.of(format));
    }

    /**
     * Adds a feed of a media type.
     *
     * @throws IllegalArgumentException if the path is empty or no relative address
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
