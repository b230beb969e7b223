package org.assises.json.schemaorg;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.json.support.FeedOutput;
import org.assises.model.EditionId;
import org.assises.model.SessionId;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Scope;

/**
 * Writes the assises in the vocabulary of schema.org, as JSON-LD: the series, its editions and
 * their sessions, for search engines and other programs that read web pages.
 *
 * <p>A session without hours has a date and no time. Characters that are markup in a page ({@code <
 * > &} and the line separators U+2028 and U+2029) are escaped, so that the document can be part of
 * a page:
 *
 * <pre>{@code
 * String html =
 *     "<script type=\"application/ld+json\">" + SchemaOrgFormat.create().script(publication) + "</script>";
 * }</pre>
 */
public final class SchemaOrgFormat implements PublicationFormat {
  private final SchemaOrgOptions options;

  private SchemaOrgFormat(SchemaOrgOptions options) {
    this.options = options;
  }

  /** {@return the format for the whole series, in its main language} */
  public static SchemaOrgFormat create() {
    return builder().build();
  }

  /** {@return a builder, to select a part of the series and languages} */
  public static Builder builder() {
    return new Builder();
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
  public Scope scope() {
    return options.scope();
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    FeedOutput.write(
        new ScriptSafeOutput(out), json -> new SeriesWriting(publication, options, json).write());
  }

  /** {@return the document as the content of a {@code <script>} element} */
  public String script(Publication publication) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(publication, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public List<Loss> losses(Publication publication) {
    return new SchemaOrgLosses(publication, options).all();
  }

  /** Builds a {@link SchemaOrgFormat}. */
  public static final class Builder {
    private List<Locale> languages = List.of();
    private Optional<EditionId> edition = Optional.empty();
    private Optional<SessionId> session = Optional.empty();
    private boolean outline;

    private Builder() {}

    /** Sets languages that are preferred to those of the assises, in order of preference. */
    public Builder languages(List<Locale> languages) {
      this.languages = List.copyOf(languages);
      return this;
    }

    /** Limits the document to one edition, for its own page. */
    public Builder edition(EditionId edition) {
      this.edition = Optional.of(requireNonNull(edition, "edition"));
      return this;
    }

    /** Leaves out the sessions of editions, for overview pages. */
    public Builder outline() {
      this.outline = true;
      return this;
    }

    /** Limits the document to one session with the name of its edition, for its own page. */
    public Builder session(SessionId session) {
      this.session = Optional.of(requireNonNull(session, "session"));
      return this;
    }

    /**
     * {@return the format}
     *
     * @throws IllegalStateException if a session is set together with an edition or an outline
     */
    public SchemaOrgFormat build() {
      if (session.isPresent() && (outline || edition.isPresent())) {
        throw new IllegalStateException(
            "a session cannot be combined with an edition or an outline");
      }
      return new SchemaOrgFormat(new SchemaOrgOptions(languages, edition, session, outline));
    }
  }
}
