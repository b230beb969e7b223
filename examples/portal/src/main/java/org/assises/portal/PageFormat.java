package org.assises.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.assises.portal.page.Page;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * A page as a format of a publication, so that it has an ETag, conditional answers and compression
 * like every feed.
 */
public final class PageFormat implements PublicationFormat {
  /** The templates, which are compiled at build time and escape each value for its context. */
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  private final Function<Publication, Page> page;

  private PageFormat(Function<Publication, Page> page) {
    this.page = page;
  }

  /** {@return a format that writes the page that a function makes from a publication} */
  static PageFormat of(Function<Publication, Page> page) {
    return new PageFormat(page);
  }

  @Override
  public String mediaType() {
    return "text/html; charset=utf-8";
  }

  @Override
  public String fileExtension() {
    return "html";
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    write(page.apply(publication), out);
    out.flush();
  }

  @Override
  public List<Loss> losses(Publication publication) {
    return List.of();
  }

  /** Writes a page that is not part of a publication. */
  public static void write(Page page, OutputStream out) throws IOException {
    StringOutput written = new StringOutput();
    TEMPLATES.render(page.template(), page, written);
    out.write(FrenchSpaces.in(written.toString()).getBytes(StandardCharsets.UTF_8));
  }
}
