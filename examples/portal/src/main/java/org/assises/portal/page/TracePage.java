package org.assises.portal.page;

import org.assises.model.Id;

/**
 * The page of the chain from the diagnosis to the measures around an item.
 *
 * @param site what all pages share
 * @param id the id of a survey, a result, a session, a proposal, an orientation or a measure
 * @param title the title of the item
 */
public record TracePage(Site site, Id id, String title) implements Page {

  static String path(Id id) {
    return "/fil/" + id.kind().code() + "/" + id.value();
  }

  @Override
  public String template() {
    return "trace.jte";
  }

  @Override
  public String path() {
    return path(id);
  }

  @Override
  public String section() {
    return "";
  }

  /** {@return the chain} */
  public TracePicture trace() {
    return TracePicture.of(site, id);
  }
}
