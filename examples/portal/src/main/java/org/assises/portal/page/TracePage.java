package org.assises.portal.page;

import org.assises.model.Id;

/**
 * The chain from diagnosis to deed that something stands in.
 *
 * @param site what all pages share
 * @param id of a survey, a result, a session, a proposal, an orientation or a measure
 * @param title what that is called
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

  /** {@return the picture of the chain} */
  public TracePicture trace() {
    return TracePicture.of(site, id);
  }
}
