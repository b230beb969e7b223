package org.assises.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.assises.json.codec.Writing;
import org.assises.json.output.JsonLayout;
import org.assises.json.published.EditionExtract;
import org.assises.json.published.EditionFeed;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Scope;

/**
 * Writes one edition as JSON for other systems: its programme, its proposals with their follow-ups,
 * its tombstones and its balance. Each session and proposal has its revision, and everything of
 * this edition that they refer to is included.
 *
 * <p>The members are those of the canonical document. References to other editions and their items
 * are ids only.
 *
 * <pre>{@code
 * EditionFeedFormat.builder().edition(new EditionId("2024")).build().write(publication, out);
 * }</pre>
 */
public final class EditionFeedFormat implements PublicationFormat {
  private final EditionId edition;

  private EditionFeedFormat(EditionId edition) {
    this.edition = edition;
  }

  /** {@return a builder; its edition must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String fileExtension() {
    return "json";
  }

  @Override
  public Scope scope() {
    return Scope.edition(edition);
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.util.NoSuchElementException if the edition is not in the publication
   */
  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    EditionExtract extract = new EditionExtract(publication, edition);
    Writing.document(
        extract,
        EditionFeed.EDITION_FEED,
        publication.assises().zone(),
        extract,
        JsonLayout.COMPACT,
        out);
  }

  /**
   * {@return the facts about the series that the feed leaves out; it carries all public facts of
   * the edition}
   */
  @Override
  public List<Loss> losses(Publication publication) {
    Assises assises = publication.assises();
    return assises.description().map(text -> Loss.of(assises.id(), "description")).stream()
        .toList();
  }

  /** Builds an {@link EditionFeedFormat}. */
  public static final class Builder {
    private Optional<EditionId> edition = Optional.empty();

    private Builder() {}

    /** Sets the edition of the feed. */
    public Builder edition(EditionId edition) {
      this.edition = Optional.of(edition);
      return this;
    }

    /**
     * {@return the format}
     *
     * @throws IllegalStateException if no edition is set
     */
    public EditionFeedFormat build() {
      if (edition.isEmpty()) {
        throw new IllegalStateException("no edition is set; call edition(id) before build()");
      }
      return new EditionFeedFormat(edition.get());
    }
  }
}
