package org.assises.portal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assises.ical.ICalendarFormat;
import org.assises.json.EditionFeedFormat;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.Author;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.ThemeId;
import org.assises.portal.page.BalancePage;
import org.assises.portal.page.ChangesPage;
import org.assises.portal.page.Choice;
import org.assises.portal.page.Fate;
import org.assises.portal.page.Feed;
import org.assises.portal.page.FeedsPage;
import org.assises.portal.page.HomePage;
import org.assises.portal.page.Page;
import org.assises.portal.page.ProgrammePage;
import org.assises.portal.page.ProposalFilter;
import org.assises.portal.page.ProposalPage;
import org.assises.portal.page.ProposalsPage;
import org.assises.portal.page.SearchPage;
import org.assises.portal.page.SelectionPage;
import org.assises.portal.page.SessionPage;
import org.assises.portal.page.Site;
import org.assises.portal.page.SiteMap;
import org.assises.portal.page.SpeakerPage;
import org.assises.portal.page.SpeakersPage;
import org.assises.portal.page.SurveyPage;
import org.assises.portal.page.TracePage;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** Finds the resource of an address. */
public final class Routes {
  private final URI base;
  private final LegalTexts legal;
  private final String prefix;
  private volatile Optional<Feeds> made = Optional.empty();

  /**
   * Creates the routes below a base.
   *
   * @param base the address of the site, without a slash at its end
   * @param legal the legal texts of the site
   */
  Routes(URI base, LegalTexts legal) {
    this(base, legal, "");
  }

  private Routes(URI base, LegalTexts legal, String prefix) {
    this.base = base;
    this.legal = legal;
    this.prefix = prefix;
  }

  /** {@return routes to the same pages below {@code /mairie/apercu}} */
  public Routes preview() {
    return new Routes(base, legal, "/mairie/apercu");
  }

  /** {@return the resource at an address; empty if there is nothing public} */
  public Optional<Resource> find(Publication publication, String path, Map<String, String> query) {
    Map<String, String> known = withKnownLanguage(publication, query);
    try {
      return path.startsWith("/flux/")
          ? new FeedRoutes(feeds(publication)).find(path, known)
          : page(publication, path, known);
    } catch (IllegalArgumentException | NoSuchElementException unknown) {
      return Optional.empty();
    }
  }

  private static Map<String, String> withKnownLanguage(
      Publication publication, Map<String, String> query) {
    Map<String, String> known = new TreeMap<>(query);
    List<Locale> others = publication.assises().languages().stream().skip(1).toList();
    known.computeIfPresent(
        "langue",
        (name, tag) ->
            others.stream().map(Locale::toLanguageTag).anyMatch(tag::equals) ? tag : null);
    return known;
  }

  /** {@return what all pages share, in the language of the query} */
  public Site site(Publication publication, Map<String, String> query) {
    List<Locale> languages = publication.assises().languages();
    String wanted = query.getOrDefault("langue", "");
    Locale language =
        languages.stream()
            .filter(known -> known.toLanguageTag().equals(wanted))
            .findFirst()
            .orElse(languages.get(0));
    return new Site(publication, language, base, feeds(publication).all(), prefix);
  }

  /** Returns the feeds of a publication, which are created once. */
  private Feeds feeds(Publication publication) {
    Optional<Feeds> known = made.filter(feeds -> feeds.publication() == publication);
    if (known.isEmpty()) {
      known = Optional.of(new Feeds(publication, base));
      made = known;
    }
    return known.get();
  }

  private Optional<Resource> page(Publication publication, String path, Map<String, String> query) {
    String[] parts = path.substring(1).split("/", -1);
    return switch (parts[0]) {
      case "editions" -> parts.length == 1 ? Optional.empty() : edition(publication, parts, query);
      case "seances" ->
          parts.length == 2 ? session(publication, parts[1], query) : Optional.empty();
      case "propositions" -> proposals(publication, parts, query);
      case "intervenants" -> speakers(publication, parts, query);
      case "fil" -> parts.length == 3 ? trace(publication, parts, query) : Optional.empty();
      default -> parts.length == 1 ? top(publication, parts[0], query) : Optional.empty();
    };
  }

  private Optional<Resource> top(Publication publication, String name, Map<String, String> query) {
    return switch (name) {
      case "" ->
          page("/", query, HomePage::new, ICalendarFormat.create(), SchemaOrgFormat.create());
      case "bilan" ->
          balanced(publication)
              .flatMap(edition -> page("/bilan", query, site -> new BalancePage(site, edition)));
      case "changements" ->
          page("/changements", query, ChangesPage::new, at(publication, "changements.json"));
      case "abonnements" -> page("/abonnements", query, FeedsPage::new);
      case "flux" -> page("/flux", query, FeedsPage::new, whole(publication));
      case "plan-du-site" -> page("/plan-du-site", query, SiteMap::new);
      case "robots.txt" -> text("text/plain; charset=utf-8", "txt", SiteMap::robots);
      case "sitemap.xml" -> text("application/xml", "xml", SiteMap::xml);
      case "recherche" -> search(query);
      case "mon-programme" -> selection(publication, query);
      default ->
          legal.has(name)
              ? page("/" + name, query, site -> legal.page(site, name))
              : Optional.empty();
    };
  }

  private Optional<Resource> text(
      String mediaType, String extension, Function<SiteMap, String> text) {
    Function<Publication, String> written =
        publication -> text.apply(new SiteMap(site(publication, Map.of())));
    return Optional.of(
        Resource.page(mediaType, List.of(new TextFormat(mediaType, extension, written))));
  }

  private Optional<Resource> search(Map<String, String> query) {
    Optional<String> question =
        Optional.ofNullable(query.get("q")).map(it -> it.substring(0, Math.min(200, it.length())));
    return Optional.of(
        Resource.page("", List.of(format(query, site -> new SearchPage(site, question)))));
  }

  private Optional<Resource> selection(Publication publication, Map<String, String> query) {
    List<Session> chosen =
        Stream.of(query.getOrDefault("seances", "").split(",", 500))
            .filter(id -> !id.isBlank())
            .map(id -> publication.assises().session(new SessionId(id)))
            .distinct()
            .toList();
    return Optional.of(
        Resource.page("", List.of(format(query, site -> new SelectionPage(site, chosen)))));
  }

  private Optional<Resource> edition(
      Publication publication, String[] parts, Map<String, String> query) {
    Edition edition = publication.assises().edition(new EditionId(parts[1]));
    String path = "/editions/" + parts[1];
    if (parts.length == 3 && parts[2].equals("bilan")) {
      return page(path + "/bilan", query, site -> new BalancePage(site, edition));
    }
    return parts.length > 2
        ? Optional.empty()
        : page(
            path,
            query,
            site -> new ProgrammePage(site, edition),
            ICalendarFormat.builder().edition(edition.id()).build(),
            EditionFeedFormat.builder().edition(edition.id()).build(),
            SchemaOrgFormat.builder().edition(edition.id()).build());
  }

  private Optional<Resource> session(
      Publication publication, String id, Map<String, String> query) {
    Session session = publication.assises().session(new SessionId(id));
    return page(
        "/seances/" + id,
        query,
        site -> new SessionPage(site, session),
        Feed.of(session).format(),
        SchemaOrgFormat.builder().session(session.id()).build());
  }

  private Optional<Resource> proposals(
      Publication publication, String[] parts, Map<String, String> query) {
    if (parts.length == 2) {
      Proposal proposal = publication.assises().proposal(new ProposalId(parts[1]));
      return page("/propositions/" + parts[1], query, site -> new ProposalPage(site, proposal));
    }
    ProposalFilter filter = filter(publication, query);
    int number = pageNumber(query);
    if (number > ProposalsPage.pages(publication, filter)) {
      return Optional.empty();
    }
    return parts.length > 2
        ? Optional.empty()
        : Optional.of(
            Resource.page(
                key(
                    "/propositions",
                    query,
                    "langue",
                    "edition",
                    "theme",
                    "auteurs",
                    "issue",
                    "page"),
                formats(query, filter, number)));
  }

  /**
   * Returns the formats of the page of proposals. Lines of proposals are among them only if the
   * page is not filtered.
   */
  private List<PublicationFormat> formats(
      Map<String, String> query, ProposalFilter filter, int number) {
    PublicationFormat page = format(query, site -> new ProposalsPage(site, filter, number));
    return filter.isEmpty() && number == 1
        ? List.of(page, ProposalLinesFormat.create())
        : List.of(page);
  }

  private static int pageNumber(Map<String, String> query) {
    String page = query.getOrDefault("page", "1");
    if (!page.matches("[1-9][0-9]{0,4}")) {
      throw new IllegalArgumentException("a page has a number from 1");
    }
    return Integer.parseInt(page);
  }

  private Optional<Resource> speakers(
      Publication publication, String[] parts, Map<String, String> query) {
    if (parts.length == 1) {
      return page("/intervenants", query, SpeakersPage::new);
    }
    Speaker speaker = publication.assises().speaker(new SpeakerId(parts[1]));
    return parts.length > 2
        ? Optional.empty()
        : page("/intervenants/" + parts[1], query, site -> new SpeakerPage(site, speaker));
  }

  private Optional<Resource> trace(
      Publication publication, String[] parts, Map<String, String> query) {
    if (parts[1].equals("survey")) {
      Survey survey = publication.assises().survey(new SurveyId(parts[2]));
      return page("/fil/survey/" + parts[2], query, site -> new SurveyPage(site, survey));
    }
    return Traced.find(publication.assises(), parts[1], parts[2])
        .flatMap(
            traced ->
                page(
                    "/fil/" + parts[1] + "/" + parts[2],
                    query,
                    site -> new TracePage(site, traced.id(), site.plain(traced.title()))));
  }

  /**
   * Returns the formats of the whole assises, which share one address and are selected by the
   * Accept header.
   */
  private PublicationFormat[] whole(Publication publication) {
    return feeds(publication).all().stream()
        .filter(feed -> feed.edition().isEmpty())
        .map(Feed::format)
        .toArray(PublicationFormat[]::new);
  }

  private PublicationFormat at(Publication publication, String name) {
    return feeds(publication).at("/flux/" + name).orElseThrow().format();
  }

  /** Returns the newest edition with follow-ups or balances, or else the newest edition. */
  private static Optional<Edition> balanced(Publication publication) {
    List<Edition> editions = publication.assises().editions();
    return java.util.stream.IntStream.iterate(editions.size() - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(editions::get)
        .filter(edition -> hasBalance(publication, edition.id()))
        .findFirst()
        .or(
            () ->
                editions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(editions.get(editions.size() - 1)));
  }

  private static boolean hasBalance(Publication publication, EditionId edition) {
    return publication.assises().balances().stream()
            .anyMatch(balance -> balance.edition().equals(edition))
        || publication.assises().proposals().stream()
            .anyMatch(
                proposal -> proposal.edition().equals(edition) && !proposal.followUps().isEmpty());
  }

  private static ProposalFilter filter(Publication publication, Map<String, String> query) {
    return new ProposalFilter(
        Optional.ofNullable(query.get("edition"))
            .map(id -> publication.assises().edition(new EditionId(id)).id()),
        Optional.ofNullable(query.get("theme"))
            .map(id -> publication.assises().theme(new ThemeId(id)).id()),
        Optional.ofNullable(query.get("auteurs"))
            .map(value -> constant(Author.Group.values(), value)),
        Optional.ofNullable(query.get("issue")).map(value -> constant(Fate.values(), value)));
  }

  private static <E extends Enum<E>> E constant(E[] constants, String parameter) {
    return Arrays.stream(constants)
        .filter(constant -> Choice.parameter(constant).equals(parameter))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Resource> page(
      String path,
      Map<String, String> query,
      Function<Site, Page> page,
      PublicationFormat... others) {
    List<PublicationFormat> offered = new ArrayList<>();
    offered.add(format(query, page));
    offered.addAll(List.of(others));
    return Optional.of(Resource.page(key(path, query, "langue"), offered));
  }

  private PageFormat format(Map<String, String> query, Function<Site, Page> page) {
    return PageFormat.of(publication -> page.apply(site(publication, query)));
  }

  private static String key(String path, Map<String, String> query, String... names) {
    Map<String, String> relevant = new TreeMap<>(query);
    relevant.keySet().retainAll(List.of(names));
    return path + relevant;
  }
}
