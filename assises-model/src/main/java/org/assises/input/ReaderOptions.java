package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.SessionKind;
import org.assises.model.Source;
import org.assises.model.Visibility;

/**
 * What the readers of tables and platforms need to know about the city: the assises that they read
 * for, and what the files themselves do not say.
 *
 * <pre>{@code
 * ReaderOptions options =
 *     ReaderOptions.of(assises).withAsOf(LocalDate.of(2026, 11, 29)).withSource(source);
 * ImportedProposals read = DecidimReader.create(options).read(in, edition);
 * ImportResult result = read.into(assises, ImportOptions.of(new SourceId("decidim")));
 * }</pre>
 *
 * <p>Instances are immutable.
 */
public final class ReaderOptions {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Optional<Assises> assises;
  private final Optional<LocalDate> asOf;
  private final Optional<String> idPrefix;
  private final Optional<Source> source;
  private final Optional<Visibility> visibility;
  private final SessionKind sessionKind;

  private ReaderOptions(
      Optional<Assises> assises,
      Optional<LocalDate> asOf,
      Optional<String> idPrefix,
      Optional<Source> source,
      Optional<Visibility> visibility,
      SessionKind sessionKind) {
    this.assises = assises;
    this.asOf = asOf;
    this.idPrefix = idPrefix;
    this.source = source;
    this.visibility = visibility;
    this.sessionKind = requireNonNull(sessionKind, "kind");
  }

  /** {@return options for texts in French and times in {@code Europe/Paris}} */
  public static ReaderOptions standard() {
    return of(Optional.empty());
  }

  /**
   * Returns options for an assises. Texts are read in its languages, times are converted to its
   * zone, and what a source refers to is looked for in it: themes and organizations by their names,
   * proposals by their pages, and sessions by their ids.
   *
   * @param assises the assises that is merged with what is read
   */
  public static ReaderOptions of(Assises assises) {
    return of(Optional.of(assises));
  }

  private static ReaderOptions of(Optional<Assises> assises) {
    return new ReaderOptions(
        assises,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SessionKind.OTHER);
  }

  /** {@return a copy with the date of statuses for which the source has no date} */
  public ReaderOptions withAsOf(LocalDate day) {
    return new ReaderOptions(assises, Optional.of(day), idPrefix, source, visibility, sessionKind);
  }

  /**
   * Returns a copy with the prefix of ids: {@code paris} turns {@code 11176} into {@code
   * paris-11176}. By default, a platform has its own prefix, such as {@code decidim}, and a table
   * the id of the edition, since sheets of different editions often use the same numbers.
   */
  public ReaderOptions withIdPrefix(String prefix) {
    return new ReaderOptions(assises, asOf, Optional.of(prefix), source, visibility, sessionKind);
  }

  /** {@return a copy with the source of everything that is read, such as a data set} */
  public ReaderOptions withSource(Source source) {
    return new ReaderOptions(assises, asOf, idPrefix, Optional.of(source), visibility, sessionKind);
  }

  /**
   * Returns a copy that publishes what is read, or not. By default, everything is a draft, except
   * the events of OpenAgenda, which are public there.
   */
  public ReaderOptions withVisibility(Visibility visibility) {
    return new ReaderOptions(assises, asOf, idPrefix, source, Optional.of(visibility), sessionKind);
  }

  /**
   * {@return a copy with the kind of the sessions that meetings and events become; {@link
   * SessionKind#OTHER} by default}
   */
  public ReaderOptions withSessionKind(SessionKind kind) {
    return new ReaderOptions(assises, asOf, idPrefix, source, visibility, kind);
  }

  /** {@return the assises that is read for; empty if it is not set} */
  public Optional<Assises> assises() {
    return assises;
  }

  /** {@return the languages to read, at least one} */
  public List<Locale> languages() {
    return assises.map(Assises::languages).orElse(List.of(Locale.FRENCH));
  }

  /** {@return the tag of the first language, which texts without a language are in} */
  public String language() {
    return languages().get(0).toLanguageTag();
  }

  /** {@return the zone that times are converted to} */
  public ZoneId zone() {
    return assises.map(Assises::zone).orElse(PARIS);
  }

  /** {@return the date of statuses for which the source has no date; empty if not set} */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /** {@return the prefix of ids; empty for that of the reader} */
  public Optional<String> idPrefix() {
    return idPrefix;
  }

  /** {@return the source of everything that is read; empty if not set} */
  public Optional<Source> source() {
    return source;
  }

  /** {@return whether what is read is published; empty for the default of the reader} */
  public Optional<Visibility> visibility() {
    return visibility;
  }

  /** {@return the kind of the sessions that meetings and events become} */
  public SessionKind sessionKind() {
    return sessionKind;
  }
}
