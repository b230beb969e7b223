package org.assises.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assises.model.Edition;

/**
 * Every page of the site, for people ({@code /plan-du-site}) and for search engines.
 *
 * @param site what all pages share
 */
public record SiteMap(Site site) implements Page {
  @Override
  public String template() {
    return "sitemap.jte";
  }

  @Override
  public String title() {
    return site.words().of("site-map");
  }

  @Override
  public String path() {
    return "/plan-du-site";
  }

  /** {@return the pages that do not belong to one item} */
  public List<Link> general() {
    List<Link> links = new ArrayList<>();
    links.add(site.link("/", "home"));
    links.addAll(site.navigation());
    links.addAll(site.duties());
    return links;
  }

  /** {@return the editions, the newest first} */
  public List<Section> editions() {
    return site.newestFirst().stream().map(this::section).toList();
  }

  private Section section(Edition edition) {
    List<Link> links = new ArrayList<>();
    links.add(site.link("/editions/" + edition.id().value(), "programme"));
    links.add(site.link(BalancePage.path(edition.id()), "balance"));
    site.assises().programme(edition.id()).stream()
        .map(session -> new Item(site, session))
        .forEach(item -> links.add(new Link(item.path(), item.title())));
    return new Section(site.dated(edition), links);
  }

  /** {@return the sitemap of search engines (sitemaps.org)} */
  public String xml() {
    Stream<String> items =
        Stream.of(
                site.assises().proposals().stream().map(it -> ProposalPage.path(it.id())),
                site.assises().speakers().stream().map(it -> new SpeakerPage(site, it).path()),
                site.assises().surveys().stream().map(it -> TracePage.path(it.id())),
                site.assises().measures().stream().map(it -> TracePage.path(it.id())))
            .flatMap(paths -> paths);
    Stream<String> pages =
        Stream.concat(general().stream(), editions().stream().flatMap(it -> it.links().stream()))
            .map(Link::path);
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    Stream.concat(pages, items)
        .distinct()
        .filter(path -> !path.equals("/recherche"))
        .limit(50_000)
        .forEach(path -> xml.append("<url><loc>" + site.absolute(path) + "</loc></url>\n"));
    return xml.append("</urlset>\n").toString();
  }

  /** {@return the content of {@code robots.txt}, which allows all public pages} */
  public String robots() {
    return "User-agent: *\nDisallow: /mairie\nDisallow: /recherche\nSitemap: "
        + site.absolute("/sitemap.xml")
        + "\n";
  }

  /**
   * The pages of one edition.
   *
   * @param title the title of the edition
   * @param links the links to its pages
   */
  public record Section(Spoken title, List<Link> links) {}
}
