package org.assises.json.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.json.schedule.write.ScheduleLosses;
import org.assises.json.schedule.write.ScheduleOptions;
import org.assises.json.schedule.write.ScheduleWriting;
import org.assises.json.support.FeedOutput;
import org.assises.model.EditionId;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Scope;

/**
 * Writes the programme of one edition as schedule.json, version 1 (c3voc), for conference apps.
 *
 * <p>An event has a start and a length. Sessions without known hours are left out and reported as
 * losses, and so are cancelled sessions, since the format has no status.
 *
 * <pre>{@code
 * ScheduleJsonFormat.builder().edition(new EditionId("2024")).build().write(publication, out);
 * }</pre>
 */
public final class ScheduleJsonFormat implements PublicationFormat {
  private final ScheduleOptions options;

  private ScheduleJsonFormat(ScheduleOptions options) {
    this.options = options;
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
    return Scope.programme(options.edition());
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    FeedOutput.write(out, json -> new ScheduleWriting(publication, options, json).write());
  }

  @Override
  public List<Loss> losses(Publication publication) {
    return new ScheduleLosses(publication, options).all();
  }

  /** Builds a {@link ScheduleJsonFormat}. */
  public static final class Builder {
    private static final Pattern ACRONYM =
        Pattern.compile("[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?");

    private Optional<EditionId> edition = Optional.empty();
    private List<Locale> languages = List.of();
    private Optional<String> acronym = Optional.empty();

    private Builder() {}

    /** Sets the edition of the programme. */
    public Builder edition(EditionId edition) {
      this.edition = Optional.of(edition);
      return this;
    }

    /** Sets languages that are preferred to those of the assises, in order of preference. */
    public Builder languages(List<Locale> languages) {
      this.languages = List.copyOf(languages);
      return this;
    }

    /**
     * Sets the short name by which apps identify the programme. The default is made from the ids of
     * the assises and the edition.
     *
     * @throws IllegalArgumentException if it is not at least four characters of {@code a-z 0-9 _}
     */
    public Builder acronym(String acronym) {
      if (!ACRONYM.matcher(acronym).matches()) {
        throw new IllegalArgumentException("an acronym has at least four characters of a-z 0-9 _");
      }
      this.acronym = Optional.of(acronym);
      return this;
    }

    /**
     * {@return the format}
     *
     * @throws IllegalStateException if no edition is set
     */
    public ScheduleJsonFormat build() {
      EditionId chosen =
          edition.orElseThrow(
              () ->
                  new IllegalStateException("no edition is set; call edition(id) before build()"));
      return new ScheduleJsonFormat(new ScheduleOptions(chosen, languages, acronym));
    }
  }
}
