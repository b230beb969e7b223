package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.assises.model.SourceId;

/**
 * How an import updates the items of its source.
 *
 * <pre>{@code
 * ImportResult result =
 *     programme.into(assises, ImportOptions.of(new SourceId("agenda")).withToday(today));
 * }</pre>
 *
 * @param source the name under which the document stores its records; the same for each import from
 *     this source
 * @param whenGone what happens to items that are missing at the source
 * @param overwrite whether values of the source replace edits by the city and items that the city
 *     removed are added again; items of other sources are never changed
 * @param holdBack whether texts and links with contact data are held back: optional texts are
 *     removed, and titles and names lose only the contact data
 * @param today the day of the import, so that past sessions which a source no longer lists are not
 *     cancelled; if empty, every missing session counts as gone
 */
public record ImportOptions(
    SourceId source,
    WhenGone whenGone,
    boolean overwrite,
    boolean holdBack,
    Optional<LocalDate> today) {
  public ImportOptions {
    requireNonNull(source, "source");
    requireNonNull(whenGone, "whenGone");
    requireNonNull(today, "today");
  }

  /**
   * {@return options that cancel missing sessions, keep edits by the city and hold nothing back}
   */
  public static ImportOptions of(SourceId source) {
    return new ImportOptions(source, WhenGone.CANCEL, false, false, Optional.empty());
  }

  /** {@return a copy with another treatment of items that are missing at the source} */
  public ImportOptions withWhenGone(WhenGone whenGone) {
    return new ImportOptions(source, whenGone, overwrite, holdBack, today);
  }

  /** {@return a copy that replaces edits by the city, or not} */
  public ImportOptions withOverwrite(boolean overwrite) {
    return new ImportOptions(source, whenGone, overwrite, holdBack, today);
  }

  /** {@return a copy that holds back texts and links with contact data, or not} */
  public ImportOptions withHoldBack(boolean holdBack) {
    return new ImportOptions(source, whenGone, overwrite, holdBack, today);
  }

  /** {@return a copy with the day of the import} */
  public ImportOptions withToday(LocalDate today) {
    return new ImportOptions(source, whenGone, overwrite, holdBack, Optional.of(today));
  }
}
