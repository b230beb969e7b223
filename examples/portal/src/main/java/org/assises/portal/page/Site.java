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
 * What all pages share: the publication they show, the language they prefer, the address they are
 * at.
 *
 * @param publication what is shown
 * @param language of the texts and of the words of the site, where they exist in it
 * @param base the address of the site, without a slash at its end, such as {@code
 *     https://assises.example}
 * @param feeds what is published in other formats
 * @param prefix before the address of each page: empty on the public site
 */
public record Site(
    Publication publication, Locale language, URI base, List<Feed> feeds, String prefix) {

  /** The order in which French readers look for words, numbers within them by their value. */
  public static final Comparator<String> ORDER =
      Comparator.comparing(Site::sortable, Collator.getInstance(Locale.FRENCH)::compare);

  private static String sortable(String text) {
    return Pattern.compile("[0-9]+")
        .matcher(text)
        .replaceAll(
            number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
  }

  /** {@return what is public} */
  public Assises assises() {
    return publication.assises();
  }

  /** {@return a text in the chosen language, or the next best} */
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

  /** {@return words of the site where a text can stand as well} */
  Spoken word(String key, Object... values) {
    return Spoken.plain(words().of(key, values));
  }

  /** {@return numbers as this site writes them} */
  public Figures figures() {
    return new Figures(this);
  }

  /** {@return an instant on the clocks of the city} */
  public String instant(java.time.Instant at) {
    return words().dates().instant(at, assises().zone());
  }

  /** {@return the licence by the name that people know} */
  public String licence() {
    return switch (assises().licence()) {
      case "etalab-2.0" -> "Ouverte 2.0 (Etalab)";
      default -> assises().licence();
    };
  }

  /** {@return a text where only characters can stand, such as a page's title} */
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

  /** {@return whether this is what would be published, for the city's eyes only} */
  public boolean isPreview() {
    return !prefix.isEmpty();
  }

  /** {@return the whole address of something on this site} */
  public String absolute(String path) {
    return base + path;
  }

  /** {@return the address by which a calendar app subscribes to a calendar of this site} */
  public String webcal(String path) {
    return "webcal://" + base.getRawAuthority() + path;
  }

  /** {@return the languages one can choose; one where there is no choice} */
  public List<Locale> choices() {
    return assises().languages();
  }

  /** {@return how a language calls itself, with a capital} */
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

  /** {@return the pages that every public site owes its readers} */
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

  /** {@return who publishes; empty when not said} */
  public Optional<Spoken> organizer() {
    return assises().organizer().map(id -> say(assises().organization(id).name()));
  }

  /** {@return when the publication was made} */
  public String published() {
    return instant(publication.at());
  }

  /** {@return whether the texts are in the language they are written in} */
  public boolean isInMainLanguage() {
    return isMain(language);
  }

  /** {@return what an edition is called} */
  public Spoken title(Edition edition) {
    return say(edition.title().value());
  }

  /** {@return what an edition is called, with its year unless its name has it} */
  public Spoken dated(Edition edition) {
    Spoken title = title(edition);
    String year = Integer.toString(edition.startDate().value().year());
    return title.text().contains(year)
        ? title
        : new Spoken(title.text() + " (" + year + ")", title.language(), title.isMarked());
  }

  /** {@return of live streams and replays those that are of use, now that it was held or not} */
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
