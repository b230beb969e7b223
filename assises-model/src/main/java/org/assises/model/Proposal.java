package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What inhabitants and professionals proposed, and what became of it.
 *
 * @param id by which others refer to it; never used again
 * @param edition at which edition
 * @param title a few words
 * @param description in full, in plain text; empty when not given
 * @param origin in which workshop or through which channel; empty when not recorded
 * @param author who made it; empty when not recorded
 * @param submittedOn when; empty when not recorded
 * @param themes what it is about
 * @param supporters how many people supported it, at least 0; empty when not counted
 * @param costs what it costs, at most one of each kind
 * @param locations where in the city it applies; at most 100
 * @param diagnoses the survey results it answers
 * @param insights the talks that shed light on it
 * @param followUps what became of it, oldest first: in the order of the first days that their dates
 *     may mean
 * @param successions how it lives on in other proposals
 * @param page its page; empty where there is none
 * @param sources what it was drawn from
 * @param visibility whether it is published
 */
public record Proposal(
    ProposalId id,
    EditionId edition,
    Text title,
    Optional<Text> description,
    Optional<Origin> origin,
    Optional<Author> author,
    Optional<LocalDate> submittedOn,
    List<ThemeId> themes,
    Optional<Integer> supporters,
    List<Cost> costs,
    List<Location> locations,
    List<ResultId> diagnoses,
    List<SessionId> insights,
    List<FollowUp> followUps,
    List<Succession> successions,
    Optional<URI> page,
    List<SourceId> sources,
    Visibility visibility)
    implements Item {
  private static final int MOST_LOCATIONS = 100;

  /**
   * @throws IllegalArgumentException if there are fewer supporters than 0, two costs of a kind or
   *     too many locations, follow-ups are not in the order of their dates or one cannot follow the
   *     one before and is no correction, it succeeds itself, the page is no http(s) link, or
   *     something is listed twice
   */
  public Proposal {
    requireNonNull(id, "id");
    requireNonNull(edition, "edition");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    requireNonNull(origin, "origin");
    requireNonNull(author, "author");
    requireNonNull(submittedOn, "submittedOn");
    themes = Rules.distinct("themes", themes);
    requireNonNull(supporters, "supporters");
    costs = List.copyOf(costs);
    Rules.distinct("kinds of costs", costs.stream().map(Cost::kind).toList());
    locations = Rules.distinct("locations", locations);
    Rules.atMost(MOST_LOCATIONS, "locations of a proposal", locations);
    diagnoses = Rules.distinct("diagnoses", diagnoses);
    insights = Rules.distinct("insights", insights);
    followUps = List.copyOf(followUps);
    successions = Rules.distinct("successions", successions);
    Rules.link("page", page);
    sources = Rules.distinct("sources", sources);
    requireNonNull(visibility, "visibility");
    Rules.atLeast(0, "the number of supporters", supporters);
    checkFollowUps(followUps);
    for (Succession succession : successions) {
      if (succession.successor().equals(id)) {
        throw RefusedValueException.of("succeeds-itself");
      }
    }
  }

  /** {@return a proposal to be built from what each has} */
  public static Builder builder(ProposalId id, EditionId edition, Text title) {
    return new Builder(id, edition, title);
  }

  /** {@return a builder that holds all of this, for a changed copy} */
  public Builder toBuilder() {
    Builder copy = new Builder(id, edition, title);
    copy.description = description;
    copy.origin = origin;
    copy.author = author;
    copy.submittedOn = submittedOn;
    copy.themes = themes;
    copy.supporters = supporters;
    copy.costs = costs;
    copy.locations = locations;
    copy.diagnoses = diagnoses;
    copy.insights = insights;
    copy.followUps = followUps;
    copy.successions = successions;
    copy.page = page;
    copy.sources = sources;
    copy.visibility = visibility;
    return copy;
  }

  /**
   * {@return what had become of it on that day; {@link FollowUpStatus#PENDING} before any
   * follow-up}
   */
  public FollowUpStatus statusOn(LocalDate day) {
    return followUpOn(day).map(FollowUp::status).orElse(FollowUpStatus.PENDING);
  }

  /**
   * {@return the last follow-up on or before that day; empty where there is none} One that is known
   * to the month, season or year counts from the first day that may be meant.
   */
  public Optional<FollowUp> followUpOn(LocalDate day) {
    for (int i = followUps.size() - 1; i >= 0; i--) {
      if (!followUps.get(i).date().earliest().isAfter(day)) {
        return Optional.of(followUps.get(i));
      }
    }
    return Optional.empty();
  }

  private static void checkFollowUps(List<FollowUp> followUps) {
    for (int i = 1; i < followUps.size(); i++) {
      FollowUp earlier = followUps.get(i - 1);
      FollowUp later = followUps.get(i);
      if (later.date().earliest().isBefore(earlier.date().earliest())) {
        throw RefusedValueException.of(
            "follow-ups-out-of-order", "later", later.date(), "earlier", earlier.date());
      }
      if (!later.correction() && !later.status().mayFollow(earlier.status())) {
        throw RefusedValueException.of(
            "status-cannot-follow", "later", later.status(), "earlier", earlier.status());
      }
    }
  }

  /** Builds a {@link Proposal}. */
  public static final class Builder {
    private ProposalId id;
    private EditionId edition;
    private Text title;
    private Optional<Text> description = Optional.empty();
    private Optional<Origin> origin = Optional.empty();
    private Optional<Author> author = Optional.empty();
    private Optional<LocalDate> submittedOn = Optional.empty();
    private List<ThemeId> themes = List.of();
    private Optional<Integer> supporters = Optional.empty();
    private List<Cost> costs = List.of();
    private List<Location> locations = List.of();
    private List<ResultId> diagnoses = List.of();
    private List<SessionId> insights = List.of();
    private List<FollowUp> followUps = List.of();
    private List<Succession> successions = List.of();
    private Optional<URI> page = Optional.empty();
    private List<SourceId> sources = List.of();
    private Visibility visibility = Visibility.PUBLIC;

    private Builder(ProposalId id, EditionId edition, Text title) {
      this.id = id;
      this.edition = edition;
      this.title = title;
    }

    /** Sets which edition it was made in. */
    public Builder edition(EditionId edition) {
      this.edition = edition;
      return this;
    }

    /** Sets its title. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Says it in full, in plain text. */
    public Builder description(Text description) {
      this.description = Optional.of(description);
      return this;
    }

    /** Sets {@code description}, or unsets it if empty. */
    public Builder description(Optional<Text> description) {
      this.description = requireNonNull(description, "description");
      return this;
    }

    /** Says in which workshop or through which channel. */
    public Builder origin(Origin origin) {
      this.origin = Optional.of(origin);
      return this;
    }

    /** Sets {@code origin}, or unsets it if empty. */
    public Builder origin(Optional<Origin> origin) {
      this.origin = requireNonNull(origin, "origin");
      return this;
    }

    /** Says who made it. */
    public Builder author(Author author) {
      this.author = Optional.of(author);
      return this;
    }

    /** Sets {@code author}, or unsets it if empty. */
    public Builder author(Optional<Author> author) {
      this.author = requireNonNull(author, "author");
      return this;
    }

    /** Says when it was made. */
    public Builder submittedOn(LocalDate submittedOn) {
      this.submittedOn = Optional.of(submittedOn);
      return this;
    }

    /** Sets {@code submittedOn}, or unsets it if empty. */
    public Builder submittedOn(Optional<LocalDate> submittedOn) {
      this.submittedOn = requireNonNull(submittedOn, "submittedOn");
      return this;
    }

    /** Lists its themes. */
    public Builder themes(List<ThemeId> themes) {
      this.themes = themes;
      return this;
    }

    /** Says how many people supported it. */
    public Builder supporters(int supporters) {
      this.supporters = Optional.of(supporters);
      return this;
    }

    /** Sets {@code supporters}, or unsets it if empty. */
    public Builder supporters(Optional<Integer> supporters) {
      this.supporters = requireNonNull(supporters, "supporters");
      return this;
    }

    /** Lists what it costs, at most one of each kind. */
    public Builder costs(List<Cost> costs) {
      this.costs = costs;
      return this;
    }

    /** Lists where in the city it applies. */
    public Builder locations(List<Location> locations) {
      this.locations = locations;
      return this;
    }

    /** Lists the survey results it answers. */
    public Builder diagnoses(List<ResultId> diagnoses) {
      this.diagnoses = diagnoses;
      return this;
    }

    /** Lists the talks that shed light on it. */
    public Builder insights(List<SessionId> insights) {
      this.insights = insights;
      return this;
    }

    /** Lists what became of it, oldest first. */
    public Builder followUps(List<FollowUp> followUps) {
      this.followUps = followUps;
      return this;
    }

    /** Lists how it lives on in other proposals. */
    public Builder successions(List<Succession> successions) {
      this.successions = successions;
      return this;
    }

    /** Sets its page. */
    public Builder page(URI page) {
      this.page = Optional.of(page);
      return this;
    }

    /** Sets {@code page}, or unsets it if empty. */
    public Builder page(Optional<URI> page) {
      this.page = requireNonNull(page, "page");
      return this;
    }

    /** Lists what it was drawn from. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Says whether it is published; {@link Visibility#PUBLIC} unless set. */
    public Builder visibility(Visibility visibility) {
      this.visibility = visibility;
      return this;
    }

    /**
     * {@return the proposal}
     *
     * @throws IllegalArgumentException as the constructor
     */
    public Proposal build() {
      return new Proposal(
          id,
          edition,
          title,
          description,
          origin,
          author,
          submittedOn,
          themes,
          supporters,
          costs,
          locations,
          diagnoses,
          insights,
          followUps,
          successions,
          page,
          sources,
          visibility);
    }
  }
}
