package org.assises.portal.page;

import java.net.URI;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.model.Assises;
import org.assises.model.Broadcast;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.Text;
import org.assises.publication.Publication;

/**
 * What all pages share: publication, language and address.
 *
 * @param publication the publication
 * @param language the preferred language of texts and words
 * @param base the address of the site, without a final slash, such as {@code
 *     https://assises.example}
 * @param feeds the feeds
 * @param prefix the prefix of the addresses of pages: empty on the public site
 */
public record Site(
    Publication publication, Locale language, URI base, List<Feed> feeds, String prefix) {

  /** The French alphabetical order, with numbers ordered by value. */
  public static final Comparator<String> ORDER =
      Comparator.comparing(Site::sortable, Collator.getInstance(Locale.FRENCH)::compare);

  private static String sortable(String text) {
    return Pattern.compile("[0-9]+")
        .matcher(text)
        .replaceAll(
            number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
  }

  /** {@return the public assises} */
  public Assises assises() {
    return publication.assises();
  }

  /** {@return a text in the preferred language, or in the next best one} */
  public Spoken say(Text text) {
    List<Locale> languages = languages();
    String spoken = text.languageIn(languages);
    return new Spoken(
        text.in(languages), spoken, !spoken.equals(words().language().toLanguageTag()));
  }

  /** {@return the words of the site in the chosen language} */
  public Words words() {
    return Words.in(language);
  }

  /** {@return the words of a key, as a text} */
  Spoken word(String key, Object... values) {
    return Spoken.plain(words().of(key, values));
  }

  /** {@return the notation of numbers} */
  public Figures figures() {
    return new Figures(this);
  }

  /** {@return an instant in the time zone of the city} */
  public String instant(java.time.Instant at) {
    return words().dates().instant(at, assises().zone());
  }

  /** {@return the common name of the licence} */
  public String licence() {
    return switch (assises().licence()) {
      case "etalab-2.0" -> "Ouverte 2.0 (Etalab)";
      default -> assises().licence();
    };
  }

  /** {@return a text without language markup, such as for a page's title} */
  public String plain(Text text) {
    return text.in(languages());
  }

  /** {@return the address on this site of a page, in the chosen language} */
  public String href(String path) {
    String at = prefix + path;
    return isMain(language) ? at : at + (at.contains("?") ? "&" : "?") + chosen();
  }

  /** {@return the same page in another of the languages} */
  public String href(String path, Locale other) {
    return new Site(publication, other, base, feeds, prefix).href(path);
  }

  /** {@return whether this is the preview for agents} */
  public boolean isPreview() {
    return !prefix.isEmpty();
  }

  /** {@return the absolute address of a path on this site} */
  public String absolute(String path) {
    return base + path;
  }

  /** {@return the {@code webcal} address for subscribing to a calendar of this site} */
  public String webcal(String path) {
    return "webcal://" + base.getRawAuthority() + path;
  }

  /** {@return the available languages; only one if there is no choice} */
  public List<Locale> choices() {
    return assises().languages();
  }

  /** {@return the name of a language in that language, with a capital} */
  public static String name(Locale language) {
    String name =
        language.getLanguage().equals("br") ? "brezhoneg" : language.getDisplayName(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** {@return the entries of the navigation} */
  public List<Link> navigation() {
    List<Link> entries = new ArrayList<>();
    newestFirst().stream()
        .limit(1)
        .map(edition -> link("/editions/" + edition.id().value(), "programme"))
        .forEach(entries::add);
    entries.add(link("/propositions", "proposals"));
    entries.add(link("/bilan", "balance"));
    entries.add(link("/intervenants", "speakers"));
    entries.add(link("/changements", "changes"));
    entries.add(link("/abonnements", "subscribe"));
    entries.add(link("/recherche", "search"));
    return entries;
  }

  Link link(String path, String key) {
    return new Link(path, word(key));
  }

  /** {@return links to the legal pages} */
  public List<Link> duties() {
    return List.of(
        link("/plan-du-site", "site-map"),
        link("/accessibilite", "accessibility.link"),
        link("/mentions-legales", "legal.mentions-legales"),
        link("/donnees-personnelles", "legal.donnees-personnelles"));
  }

  /** {@return the feeds of one edition} */
  List<Feed> feeds(EditionId edition) {
    return feeds.stream().filter(feed -> feed.isOf(edition)).toList();
  }

  /** {@return the organizer; empty if not known} */
  public Optional<Spoken> organizer() {
    return assises().organizer().map(id -> say(assises().organization(id).name()));
  }

  /** {@return the instant of the publication} */
  public String published() {
    return instant(publication.at());
  }

  /** {@return whether the preferred language is the main one of the assises} */
  public boolean isInMainLanguage() {
    return isMain(language);
  }

  /** {@return the title of an edition} */
  public Spoken title(Edition edition) {
    return say(edition.title().value());
  }

  /** {@return the title of an edition, with its year unless the title contains it} */
  public Spoken dated(Edition edition) {
    Spoken title = title(edition);
    String year = Integer.toString(edition.startDate().value().year());
    return title.text().contains(year)
        ? title
        : new Spoken(title.text() + " (" + year + ")", title.language(), title.isMarked());
  }

  /** {@return the live streams and replays that are currently useful} */
  List<Broadcast> current(Edition edition, List<Broadcast> broadcasts) {
    boolean over =
        edition.status() == EditionStatus.HELD || edition.status() == EditionStatus.CANCELLED;
    return broadcasts.stream().filter(it -> !over || it.kind() == Broadcast.Kind.REPLAY).toList();
  }

  /** {@return the editions, the newest first} */
  public List<Edition> newestFirst() {
    List<Edition> editions = new ArrayList<>(assises().editions());
    Collections.reverse(editions);
    return editions;
  }

  private boolean isMain(Locale candidate) {
    return candidate.equals(assises().languages().get(0));
  }

  private String chosen() {
    return "langue=" + language.toLanguageTag();
  }

  private List<Locale> languages() {
    return List.of(language, assises().languages().get(0));
  }
}
