package org.assises.json.jsonfeed;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.json.support.FeedOutput;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Assises;
import org.assises.model.WebLink;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * Writes the changes for feed readers (JSON Feed 1.1), newest first: new, moved and cancelled
 * sessions, new proposals, and their follow-ups.
 *
 * <p>The feed of a first publication has no items. It is worded in the first supported language of
 * the assises (French, Breton or English), or in French if none is supported.
 *
 * <pre>{@code
 * JsonFeedFormat.builder()
 *     .address(URI.create("https://www.quimper.bzh/assises/changements.json"))
 *     .build()
 *     .write(publication, out);
 * }</pre>
 */
public final class JsonFeedFormat implements PublicationFormat {
  private final FeedOptions options;

  private JsonFeedFormat(FeedOptions options) {
    this.options = options;
  }

  /** {@return the format in the main language of the assises} */
  public static JsonFeedFormat create() {
    return builder().build();
  }

  /** {@return a builder, to set languages and the address} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String mediaType() {
    return "application/feed+json";
  }

  @Override
  public String fileExtension() {
    return "json";
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    FeedOutput.write(out, json -> new ChangesWriting(publication, options, json).write());
  }

  @Override
  public List<Loss> losses(Publication publication) {
    Assises assises = publication.assises();
    List<Loss> losses = new ArrayList<>();
    losses.add(new Loss(assises.id(), JsonMessages.of("only-changes")));
    losses.add(
        new Loss(
            assises.id(), JsonMessages.of("licence-not-carried", "licence", assises.licence())));
    assises.territory().ifPresent(there -> losses.add(Loss.of(assises.id(), "territory")));
    return losses;
  }

  /** Builds a {@link JsonFeedFormat}. */
  public static final class Builder {
    private List<Locale> languages = List.of();
    private Optional<URI> address = Optional.empty();

    private Builder() {}

    /** Sets languages that are preferred to those of the assises, in order of preference. */
    public Builder languages(List<Locale> languages) {
      this.languages = List.copyOf(languages);
      return this;
    }

    /**
     * Sets the address at which the feed is published.
     *
     * @throws IllegalArgumentException if it is not an https or http link, or has a user name
     */
    public Builder address(URI address) {
      this.address = Optional.of(WebLink.check("an address", address));
      return this;
    }

    /** {@return the format} */
    public JsonFeedFormat build() {
      return new JsonFeedFormat(new FeedOptions(languages, address));
    }
  }
}
