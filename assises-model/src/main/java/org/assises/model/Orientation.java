package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What the city drew from a set of proposals.
 *
 * @param id by which measures refer to it
 * @param edition of which edition
 * @param title a few words
 * @param description empty when not given
 * @param proposals what it was drawn from
 * @param themes what it is about
 */
public record Orientation(
    OrientationId id,
    EditionId edition,
    Text title,
    Optional<Text> description,
    List<ProposalId> proposals,
    List<ThemeId> themes)
    implements Item {
  /**
   * @throws IllegalArgumentException if a proposal or a theme is named twice
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
