package org.assises.json.intake;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.assises.input.ReaderOptions;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.model.Visibility;

/** What the parts of a reader share while they read a file. */
public final class Intake {
  private final ReaderOptions options;
  private final Losses losses = new Losses();
  private final CellText texts;
  private final NamedThings<Theme> themes;
  private final NamedThings<Organization> organizations;

  /** Creates the start of an import, with the themes and organizations that are known. */
  public Intake(ReaderOptions options) {
    this.options = options;
    String language = options.language();
    this.texts = new CellText(language, losses);
    this.themes =
        new NamedThings<>(
            "theme", (id, name) -> Theme.of(new ThemeId(id), Text.of(language, name)), this);
    this.organizations =
        new NamedThings<>(
            "org",
            (id, name) -> Organization.of(new OrganizationId(id), Text.of(language, name)),
            this);
    options
        .assises()
        .ifPresent(
            known -> {
              known.themes().forEach(theme -> themes.know(theme.name(), theme.id(), theme));
              known
                  .organizations()
                  .forEach(body -> organizations.know(body.name(), body.id(), body));
            });
  }

  public ReaderOptions options() {
    return options;
  }

  public Losses losses() {
    return losses;
  }

  public CellText texts() {
    return texts;
  }

  public NamedThings<Theme> themes() {
    return themes;
  }

  public NamedThings<Organization> organizations() {
    return organizations;
  }

  /** {@return the id of the source of everything; empty if there is none} */
  public List<SourceId> sources() {
    return options.source().map(Source::id).stream().toList();
  }

  /**
   * {@return the visibility of an item: a draft if contact data has been found since the last call
   * of {@link CellText#wasPersonal}, or else what the options say}
   */
  public Visibility visibility(Visibility otherwise) {
    return texts.wasPersonal() ? Visibility.DRAFT : options.visibility().orElse(otherwise);
  }

  /** {@return the day or the month that a text names, as {@link WrittenDate#parse} reads it} */
  public Optional<PartialDate> date(String text) {
    return WrittenDate.parse(text, options.zone());
  }

  /** {@return the day that a text names} */
  public Optional<LocalDate> day(String text) {
    return date(text).flatMap(PartialDate::day);
  }

  /** {@return the time in a text, as {@link WrittenTime#parse} reads it} */
  public Optional<ZonedDateTime> time(String text) {
    return WrittenTime.parse(text, options.zone());
  }
}
