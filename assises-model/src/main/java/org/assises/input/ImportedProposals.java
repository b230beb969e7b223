package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Measure;
import org.assises.model.Organization;
import org.assises.model.Orientation;
import org.assises.model.Proposal;
import org.assises.model.Source;
import org.assises.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Proposals that a reader took from another system, of one or more editions, with the items they
 * refer to and the losses.
 *
 * <p>Readers of proposals create this value, whatever their input is. A custom reader needs no
 * other type for its result.
 *
 * <pre>{@code
 * ImportedProposals read = ImportedProposals.builder().themes(themes).proposals(proposals).losses(losses).build();
 * ImportResult result = read.into(assises, ImportOptions.of(new SourceId("platform")));
 * }</pre>
 */
public final class ImportedProposals {
  private final Builder state; // a copy that never changes

  private ImportedProposals(Builder state) {
    this.state = state;
  }

  /** {@return a builder with empty lists} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the sources of the proposals} */
  public List<Source> sources() {
    return state.sources;
  }

  /** {@return the bodies that made proposals or carry them out} */
  public List<Organization> organizations() {
    return state.organizations;
  }

  /** {@return the themes of the proposals} */
  public List<Theme> themes() {
    return state.themes;
  }

  /** {@return the orientations derived from proposals} */
  public List<Orientation> orientations() {
    return state.orientations;
  }

  /** {@return the measures in response to proposals} */
  public List<Measure> measures() {
    return state.measures;
  }

  /** {@return the proposals, in the order of the input} */
  public List<Proposal> proposals() {
    return state.proposals;
  }

  /**
   * {@return the identity and revision of proposals, measures and orientations at the source, by
   * id}
   */
  public Map<Id, Provenance> provenances() {
    return state.provenances;
  }

  /** {@return the parts of the input that could not be represented, each with its place} */
  public List<Problem> losses() {
    return state.losses;
  }

  /**
   * {@return the kind and place of contact data in the texts and links, without its value} Contact
   * data prevents publication. A place is the path of a member, such as {@code
   * proposals/p-12/description/fr}, or the place in the source if the reader found it there.
   */
  public List<Problem> contactData() {
    HoldingBack holding = new HoldingBack();
    heldBack(holding);
    return holding.found(losses());
  }

  /**
   * {@return a copy without the texts and links that contain contact data} Titles and names keep
   * their text and lose only the contact data. Each removal is added to the losses.
   */
  public ImportedProposals withContactDataHeldBack() {
    return heldBack(new HoldingBack());
  }

  private ImportedProposals heldBack(HoldingBack holding) {
    return builder()
        .sources(sources().stream().map(holding::of).toList())
        .organizations(organizations().stream().map(holding::of).toList())
        .themes(themes().stream().map(holding::of).toList())
        .orientations(orientations().stream().map(holding::of).toList())
        .measures(measures().stream().map(holding::of).toList())
        .proposals(proposals().stream().map(holding::of).toList())
        .provenances(provenances())
        .losses(holding.losses(losses()))
        .build();
  }

  /**
   * Merges the proposals into an assises. Changes at the source are applied, edits by the city are
   * kept, and missing items are treated as the options say. Follow-ups are added if their status
   * may follow. Importing the same proposals twice changes nothing.
   *
   * @param assises the assises, which must contain the editions
   * @return the assises with the proposals and the records for the next import, and a report
   * @throws IllegalArgumentException if the assises does not contain an edition, or an item refers
   *     to an id that neither contains
   */
  public ImportResult into(Assises assises, ImportOptions options) {
    return new Importing(assises, options)
        .bring(options.holdBack() ? withContactDataHeldBack() : this);
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof ImportedProposals that && state.values().equals(that.state.values());
  }

  @Override
  public int hashCode() {
    return state.values().hashCode();
  }

  @Override
  public String toString() {
    return "ImportedProposals" + state.values();
  }

  /** Builds {@link ImportedProposals}. */
  public static final class Builder {
    private List<Source> sources = List.of();
    private List<Organization> organizations = List.of();
    private List<Theme> themes = List.of();
    private List<Orientation> orientations = List.of();
    private List<Measure> measures = List.of();
    private List<Proposal> proposals = List.of();
    private Map<Id, Provenance> provenances = Map.of();
    private List<Problem> losses = List.of();

    private Builder() {}

    private Builder(Builder from) {
      sources = List.copyOf(from.sources);
      organizations = List.copyOf(from.organizations);
      themes = List.copyOf(from.themes);
      orientations = List.copyOf(from.orientations);
      measures = List.copyOf(from.measures);
      proposals = List.copyOf(from.proposals);
      provenances = Map.copyOf(from.provenances);
      losses = List.copyOf(from.losses);
    }

    /** Sets the sources of the proposals. */
    public Builder sources(List<Source> sources) {
      this.sources = requireNonNull(sources, "sources");
      return this;
    }

    /** Sets the bodies that made proposals or carry them out. */
    public Builder organizations(List<Organization> organizations) {
      this.organizations = requireNonNull(organizations, "organizations");
      return this;
    }

    /** Sets the themes of the proposals. */
    public Builder themes(List<Theme> themes) {
      this.themes = requireNonNull(themes, "themes");
      return this;
    }

    /** Sets the orientations derived from proposals. */
    public Builder orientations(List<Orientation> orientations) {
      this.orientations = requireNonNull(orientations, "orientations");
      return this;
    }

    /** Sets the measures in response to proposals. */
    public Builder measures(List<Measure> measures) {
      this.measures = requireNonNull(measures, "measures");
      return this;
    }

    /** Sets the proposals, in the order of the input. */
    public Builder proposals(List<Proposal> proposals) {
      this.proposals = requireNonNull(proposals, "proposals");
      return this;
    }

    /**
     * Sets the identity and revision of proposals, measures and orientations at the source, by id.
     */
    public Builder provenances(Map<Id, Provenance> provenances) {
      this.provenances = requireNonNull(provenances, "provenances");
      return this;
    }

    /** Sets the parts of the input that could not be represented. */
    public Builder losses(List<Problem> losses) {
      this.losses = requireNonNull(losses, "losses");
      return this;
    }

    /** {@return imported proposals with the values of this builder} */
    public ImportedProposals build() {
      return new ImportedProposals(new Builder(this));
    }

    private List<Object> values() {
      return List.of(
          sources, organizations, themes, orientations, measures, proposals, provenances, losses);
    }
  }
}
