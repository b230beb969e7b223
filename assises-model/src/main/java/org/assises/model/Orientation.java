package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A political orientation that the city derived from a set of proposals.
 *
 * @param id the id that measures refer to
 * @param edition the edition of the proposals
 * @param title the title
 * @param description a description in plain text; empty if there is none
 * @param proposals the proposals that it was derived from
 * @param themes the themes that it belongs to
 */
public record Orientation(
    OrientationId id,
    EditionId edition,
    Text title,
    Optional<Text> description,
    List<ProposalId> proposals,
    List<ThemeId> themes)
    implements Item, EditionPart {
  /**
   * @throws IllegalArgumentException if a proposal or a theme is listed twice
   */
  public Orientation {
    requireNonNull(id, "id");
    requireNonNull(edition, "edition");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    proposals = Rules.distinct("proposals", proposals);
    themes = Rules.distinct("themes", themes);
  }
}
