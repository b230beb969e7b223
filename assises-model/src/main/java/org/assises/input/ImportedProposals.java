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

/**
 * What a reader drew from another system's proposals: the proposals of one or more editions, what
 * they refer to, and what could not be carried.
 *
 * <p>This value is the plug point for readers of proposals: whoever makes one, from a spreadsheet,
 * a platform's export or a register, needs nothing else.
 *
 * <pre>{@code
 * ImportedProposals read = ImportedProposals.builder().themes(themes).proposals(proposals).losses(losses).build();
 * ImportResult result = read.into(assises, ImportOptions.of(new SourceId("platform")));
 * }</pre>
 *
 * <p>Only the builder is stable: the record will gain components.
 *
 * @param sources what the proposals were drawn from
 * @param organizations who carries proposals out or made them
 * @param themes the themes that proposals belong to
 * @param orientations what was drawn from proposals
 * @param measures what is done in answer
 * @param proposals in the order of the input, each in its edition
 * @param provenances by the id of a proposal, measure or orientation: how the source identifies it
 * @param losses what the input says and the proposals do not, each with its place in the input
 */
public record ImportedProposals(
    List<Source> sources,
    List<Organization> organizations,
    List<Theme> themes,
    List<Orientation> orientations,
    List<Measure> measures,
    List<Proposal> proposals,
    Map<Id, Provenance> provenances,
    List<Problem> losses) {
  public ImportedProposals {
    sources = List.copyOf(sources);
    organizations = List.copyOf(organizations);
    themes = List.copyOf(themes);
    orientations = List.copyOf(orientations);
    measures = List.copyOf(measures);
    proposals = List.copyOf(proposals);
    provenances = Map.copyOf(provenances);
    losses = List.copyOf(losses);
  }

  /** {@return a builder whose lists start empty} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return where the texts and links of the proposals hold contact data, and what; never the
   * value} A publication is refused while one of them is in it. The place is that of the item:
   * {@code proposals/p-12/description/fr}.
   */
  public List<Problem> contactData() {
    HoldingBack holding = new HoldingBack();
    heldBack(holding);
    return holding.found();
  }

  /**
   * {@return the proposals without the texts and links that hold contact data} What an item must
   * have, its title or name, loses the contact data alone and keeps the rest. Each of them is a
   * loss more.
   */
  public ImportedProposals withContactDataHeldBack() {
    return heldBack(new HoldingBack());
  }

  private ImportedProposals heldBack(HoldingBack holding) {
    return builder()
        .sources(sources.stream().map(holding::of).toList())
        .organizations(organizations.stream().map(holding::of).toList())
        .themes(themes.stream().map(holding::of).toList())
        .orientations(orientations.stream().map(holding::of).toList())
        .measures(measures.stream().map(holding::of).toList())
        .proposals(proposals.stream().map(holding::of).toList())
        .provenances(provenances)
        .losses(holding.losses(losses))
        .build();
  }

  /**
   * Brings the proposals into an assises, as they follow their source: what changed there is taken
   * over, what the city edited by hand stays, what is gone is listed, follow-ups are added where
   * they may follow. Importing the same twice changes nothing.
   *
   * @param assises has the editions
   * @return the assises with the proposals, which remembers what came from the source, and a report
   * @throws IllegalArgumentException if an edition is not in the assises, or something refers to
   *     what is in neither
   */
  public ImportResult into(Assises assises, ImportOptions options) {
    return new Importing(assises, options)
        .bring(options.holdBack() ? withContactDataHeldBack() : this);
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

    /** Sets what the proposals were drawn from. */
    public Builder sources(List<Source> sources) {
      this.sources = requireNonNull(sources, "sources");
      return this;
    }

    /** Sets who carries proposals out or made them. */
    public Builder organizations(List<Organization> organizations) {
      this.organizations = requireNonNull(organizations, "organizations");
      return this;
    }

    /** Sets the themes that proposals belong to. */
    public Builder themes(List<Theme> themes) {
      this.themes = requireNonNull(themes, "themes");
      return this;
    }

    /** Sets what was drawn from proposals. */
    public Builder orientations(List<Orientation> orientations) {
      this.orientations = requireNonNull(orientations, "orientations");
      return this;
    }

    /** Sets what is done in answer. */
    public Builder measures(List<Measure> measures) {
      this.measures = requireNonNull(measures, "measures");
      return this;
    }

    /** Sets the proposals, in the order of the input. */
    public Builder proposals(List<Proposal> proposals) {
      this.proposals = requireNonNull(proposals, "proposals");
      return this;
    }

    /** Sets how the source identifies proposals, measures and orientations. */
    public Builder provenances(Map<Id, Provenance> provenances) {
      this.provenances = requireNonNull(provenances, "provenances");
      return this;
    }

    /** Sets what the input says and the proposals do not. */
    public Builder losses(List<Problem> losses) {
      this.losses = requireNonNull(losses, "losses");
      return this;
    }

    /** {@return the imported proposals} */
    public ImportedProposals build() {
      return new ImportedProposals(
          sources, organizations, themes, orientations, measures, proposals, provenances, losses);
    }
  }
}
