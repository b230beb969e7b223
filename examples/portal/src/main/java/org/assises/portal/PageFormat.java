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
 * A page as one more format of a publication: so that it has an ETag, answers 304 and is compressed
 * like every feed, by the same few lines.
 */
public final class PageFormat implements PublicationFormat {
  /** Compiled when the portal is built; escapes by the place a value stands in. */
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  private final Function<Publication, Page> page;

  private PageFormat(Function<Publication, Page> page) {
    this.page = page;
  }

  /** {@return a format that shows of a publication what the function makes of it} */
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

  /** Writes a page that is no part of a publication. */
  public static void write(Page page, OutputStream out) throws IOException {
    StringOutput written = new StringOutput();
    TEMPLATES.render(page.template(), page, written);
    out.write(FrenchSpaces.in(written.toString()).getBytes(StandardCharsets.UTF_8));
  }
}
