package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.assises.model.SourceId;

/**
 * How an import follows its source.
 *
 * <pre>{@code
 * ImportResult result =
 *     programme.into(assises, ImportOptions.of(new SourceId("agenda")).withToday(today));
 * }</pre>
 *
 * @param source by which the document remembers what came from this source; the same on each import
 * @param whenGone what becomes of what the source no longer has
 * @param overwrite whether the source's values replace those that the city edited by hand, and
 *     items that the city removed come back; never what belongs to another source
 * @param holdBack whether texts and links that hold contact data are held back: what may lack is
 *     left out, a title or a name loses the contact data alone
 * @param today the day of the import: sessions that took place before, and that the source has
 *     dropped with all else before its first session, are not cancelled; empty where every missing
 *     session counts as gone
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
   * {@return an import from that source, which cancels what is gone, keeps edits by hand, and holds
   * nothing back}
   */
  public static ImportOptions of(SourceId source) {
    return new ImportOptions(source, WhenGone.CANCEL, false, false, Optional.empty());
  }

  /** {@return these options, with what becomes of what the source no longer has} */
  public ImportOptions withWhenGone(WhenGone whenGone) {
    return new ImportOptions(source, whenGone, overwrite, holdBack, today);
  }

  /** {@return these options, with whether edits by hand are replaced} */
  public ImportOptions withOverwrite(boolean overwrite) {
    return new ImportOptions(source, whenGone, overwrite, holdBack, today);
  }

  /** {@return these options, with whether texts and links that hold contact data are held back} */
  public ImportOptions withHoldBack(boolean holdBack) {
    return new ImportOptions(source, whenGone, overwrite, holdBack, today);
  }

  /** {@return these options, with the day of the import} */
  public ImportOptions withToday(LocalDate today) {
    return new ImportOptions(source, whenGone, overwrite, holdBack, Optional.of(today));
  }
}
