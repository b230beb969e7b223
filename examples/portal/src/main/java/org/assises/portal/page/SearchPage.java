package org.assises.portal.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.FollowUp;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.Survey;
import org.assises.model.Text;

/**
 * The search in all public content. Results contain all words of the question, regardless of
 * accents and case.
 *
 * @param site what all pages share
 * @param question the search text; empty before a search
 */
public record SearchPage(Site site, Optional<String> question) implements Page {
  private static final int MOST = 100;

  @Override
  public String template() {
    return "search.jte";
  }

  @Override
  public String title() {
    return site.words().of("search");
  }

  @Override
  public String path() {
    return "/recherche";
  }

  @Override
  public boolean isPublic() {
    return false;
  }

  /** {@return the results, titles before other texts; at most a hundred} */
  public List<Found> found() {
    List<String> words =
        question.stream()
            .flatMap(it -> Arrays.stream(plain(it).split("[^\\p{L}\\p{N}]+")))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    return words.isEmpty()
        ? List.of()
        : everything()
            .filter(entry -> words.stream().allMatch(entry.all()::contains))
            .sorted(Comparator.comparing(entry -> !words.stream().allMatch(entry.head()::contains)))
            .limit(MOST)
            .map(Entry::found)
            .toList();
  }

  /** {@return the number of results in words} */
  public String count() {
    int count = found().size();
    if (count < 2) {
      return site.words().of(count == 0 ? "search.none" : "search.one");
    }
    return site.words().of(count < MOST ? "search.many" : "search.first", count);
  }

  private Stream<Entry> everything() {
    Assises assises = site.assises();
    return Stream.of(
            assises.editions().stream()
                .map(
                    it ->
                        entry(
                            site.words().of("found.edition"),
                            "/editions/" + it.id().value(),
                            it.title().value(),
                            Stream.concat(it.description().stream(), it.objectives().stream()))),
            assises.sessions().stream().map(this::session),
            assises.proposals().stream().map(this::proposal),
            assises.speakers().stream()
                .filter(speaker -> speaker.name().isPresent())
                .map(
                    it -> {
                      SpeakerPage page = new SpeakerPage(site, it);
                      Stream<Text> more =
                          Stream.concat(
                              it.mandates().stream().map(mandate -> mandate.function()),
                              it.biography().stream());
                      return entry(
                          site.words().of("found.speaker"),
                          page.path(),
                          Spoken.plain(page.title()),
                          page.title(),
                          more);
                    }),
            assises.surveys().stream().map(this::survey),
            assises.orientations().stream()
                .map(
                    it ->
                        entry(
                            site.words().of("found.orientation"),
                            TracePage.path(it.id()),
                            it.title(),
                            Stream.empty())),
            assises.measures().stream()
                .map(
                    it ->
                        entry(
                            site.words().of("found.measure"),
                            TracePage.path(it.id()),
                            it.title(),
                            it.description().stream())))
        .flatMap(entries -> entries);
  }

  private Entry session(Session session) {
    Item item = new Item(site, session);
    Stream<Text> more =
        Stream.concat(
            session.description().stream(), item.themes().stream().map(theme -> theme.name()));
    return entry(item.kind(), item.path(), session.title(), more);
  }

  private Entry proposal(Proposal proposal) {
    Stream<Text> more =
        Stream.of(
                proposal.description().stream(),
                proposal.followUps().stream().map(FollowUp::note).flatMap(Optional::stream),
                proposal.themes().stream().map(id -> site.assises().theme(id).name()))
            .flatMap(texts -> texts);
    return entry(
        site.words().of("found.proposal"),
        ProposalPage.path(proposal.id()),
        proposal.title(),
        more);
  }

  private Entry survey(Survey survey) {
    return entry(
        site.words().of("survey"),
        TracePage.path(survey.id()),
        survey.title(),
        survey.results().stream().map(result -> result.statement()));
  }

  private Entry entry(String kind, String path, Text title, Stream<Text> more) {
    return entry(kind, path, site.say(title), String.join(" ", title.byLanguage().values()), more);
  }

  private static Entry entry(
      String kind, String path, Spoken title, String head, Stream<Text> more) {
    List<String> all = new ArrayList<>(List.of(head));
    more.forEach(text -> all.addAll(text.byLanguage().values()));
    return new Entry(
        new Found(kind, new Link(path, title)), plain(head), plain(String.join(" ", all)));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.FRENCH)
        .replace("œ", "oe");
  }

  private record Entry(Found found, String head, String all) {}

  /**
   * A result.
   *
   * @param kind the kind of the item
   * @param link the link to its page
   */
  public record Found(String kind, Link link) {}
}
