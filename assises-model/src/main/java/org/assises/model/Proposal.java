package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A proposal of inhabitants or professionals, with its follow-ups. */
public final class Proposal implements Item, EditionPart {
  private static final int MOST_LOCATIONS = 100;

  private final Builder state; // a checked copy that never changes

  private Proposal(Builder state) {
    this.state = state;
  }

  /** {@return a builder for a proposal, which is public by default} */
  public static Builder builder(ProposalId id, EditionId edition, Text title) {
    return new Builder(id, edition, title);
  }

  /** {@return a builder that starts from these values, to make a changed copy} */
  public Builder toBuilder() {
    return new Builder(state);
  }

  /** {@return the id that other items refer to; never reused} */
  @Override
  public ProposalId id() {
    return state.id;
  }

  /** {@return the edition in which it was made} */
  @Override
  public EditionId edition() {
    return state.edition;
  }

  /** {@return the title} */
  public Text title() {
    return state.title;
  }

  /** {@return the full proposal in plain text; empty if not recorded} */
  public Optional<Text> description() {
    return state.description;
  }

  /** {@return the session or channel in which it was made; empty if not recorded} */
  public Optional<Origin> origin() {
    return state.origin;
  }

  /** {@return the author; empty if not recorded} */
  public Optional<Author> author() {
    return state.author;
  }

  /** {@return the day on which it was submitted; empty if not recorded} */
  public Optional<LocalDate> submittedOn() {
    return state.submittedOn;
  }

  /** {@return the themes that it belongs to} */
  public List<ThemeId> themes() {
    return state.themes;
  }

  /** {@return the number of people who supported it, at least 0; empty if not counted} */
  public Optional<Integer> supporters() {
    return state.supporters;
  }

  /** {@return the costs, at most one of each kind} */
  public List<Cost> costs() {
    return state.costs;
  }

  /** {@return the parts of the city that it is about; at most 100} */
  public List<Location> locations() {
    return state.locations;
  }

  /** {@return the survey results that it responds to} */
  public List<ResultId> diagnoses() {
    return state.diagnoses;
  }

  /** {@return the talks that it draws on} */
  public List<SessionId> insights() {
    return state.insights;
  }

  /** {@return the follow-ups, in the order of {@link PartialDate#earliest()} of their dates} */
  public List<FollowUp> followUps() {
    return state.followUps;
  }

  /** {@return the proposals that replace or continue it} */
  public List<Succession> successions() {
    return state.successions;
  }

  /** {@return the web page; empty if there is none} */
  public Optional<URI> page() {
    return state.page;
  }

  /** {@return the sources of its content} */
  public List<SourceId> sources() {
    return state.sources;
  }

  /** {@return whether the proposal is published} */
  public Visibility visibility() {
    return state.visibility;
  }

  /** {@return the status on that day; {@link FollowUpStatus#PENDING} before the first follow-up} */
  public FollowUpStatus statusOn(LocalDate day) {
    return followUpOn(day).map(FollowUp::status).orElse(FollowUpStatus.PENDING);
  }

  /**
   * {@return the last follow-up on or before that day; empty if there is none} A follow-up applies
   * from {@link PartialDate#earliest()} of its date.
   */
  public Optional<FollowUp> followUpOn(LocalDate day) {
    List<FollowUp> followUps = followUps();
    for (int i = followUps.size() - 1; i >= 0; i--) {
      if (!followUps.get(i).date().earliest().isAfter(day)) {
        return Optional.of(followUps.get(i));
      }
    }
    return Optional.empty();
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Proposal that && state.hasValuesOf(that.state));
  }

  @Override
  public int hashCode() {
    return state.values().hashCode();
  }

  @Override
  public String toString() {
    return "Proposal" + state.values();
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

    private Builder(Builder from) {
      id = from.id;
      edition = from.edition;
      title = from.title;
      description = from.description;
      origin = from.origin;
      author = from.author;
      submittedOn = from.submittedOn;
      themes = from.themes;
      supporters = from.supporters;
      costs = from.costs;
      locations = from.locations;
      diagnoses = from.diagnoses;
      insights = from.insights;
      followUps = from.followUps;
      successions = from.successions;
      page = from.page;
      sources = from.sources;
      visibility = from.visibility;
    }

    /** Sets the edition. */
    public Builder edition(EditionId edition) {
      this.edition = edition;
      return this;
    }

    /** Sets the title. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Sets the full proposal, in plain text. */
    public Builder description(Text description) {
      this.description = Optional.of(description);
      return this;
    }

    /** Sets {@code description}, or clears it if empty. */
    public Builder description(Optional<Text> description) {
      this.description = requireNonNull(description, "description");
      return this;
    }

    /** Sets the session or channel in which it was made. */
    public Builder origin(Origin origin) {
      this.origin = Optional.of(origin);
      return this;
    }

    /** Sets {@code origin}, or clears it if empty. */
    public Builder origin(Optional<Origin> origin) {
      this.origin = requireNonNull(origin, "origin");
      return this;
    }

    /** Sets the author. */
    public Builder author(Author author) {
      this.author = Optional.of(author);
      return this;
    }

    /** Sets {@code author}, or clears it if empty. */
    public Builder author(Optional<Author> author) {
      this.author = requireNonNull(author, "author");
      return this;
    }

    /** Sets the day on which it was submitted. */
    public Builder submittedOn(LocalDate submittedOn) {
      this.submittedOn = Optional.of(submittedOn);
      return this;
    }

    /** Sets {@code submittedOn}, or clears it if empty. */
    public Builder submittedOn(Optional<LocalDate> submittedOn) {
      this.submittedOn = requireNonNull(submittedOn, "submittedOn");
      return this;
    }

    /** Sets the themes. */
    public Builder themes(List<ThemeId> themes) {
      this.themes = themes;
      return this;
    }

    /** Sets the number of people who supported it. */
    public Builder supporters(int supporters) {
      this.supporters = Optional.of(supporters);
      return this;
    }

    /** Sets {@code supporters}, or clears it if empty. */
    public Builder supporters(Optional<Integer> supporters) {
      this.supporters = requireNonNull(supporters, "supporters");
      return this;
    }

    /** Sets the costs, at most one of each kind. */
    public Builder costs(List<Cost> costs) {
      this.costs = costs;
      return this;
    }

    /** Sets the parts of the city that it is about. */
    public Builder locations(List<Location> locations) {
      this.locations = locations;
      return this;
    }

    /** Sets the survey results that it responds to. */
    public Builder diagnoses(List<ResultId> diagnoses) {
      this.diagnoses = diagnoses;
      return this;
    }

    /** Sets the talks that it draws on. */
    public Builder insights(List<SessionId> insights) {
      this.insights = insights;
      return this;
    }

    /** Sets the follow-ups, oldest first. */
    public Builder followUps(List<FollowUp> followUps) {
      this.followUps = followUps;
      return this;
    }

    /** Sets the proposals that replace or continue it. */
    public Builder successions(List<Succession> successions) {
      this.successions = successions;
      return this;
    }

    /** Sets the web page. */
    public Builder page(URI page) {
      this.page = Optional.of(page);
      return this;
    }

    /** Sets {@code page}, or clears it if empty. */
    public Builder page(Optional<URI> page) {
      this.page = requireNonNull(page, "page");
      return this;
    }

    /** Sets the sources of its content. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Sets whether the proposal is published; {@link Visibility#PUBLIC} by default. */
    public Builder visibility(Visibility visibility) {
      this.visibility = visibility;
      return this;
    }

    /**
     * {@return a proposal with the values of this builder}
     *
     * @throws IllegalArgumentException if the number of supporters is below 0, there are two costs
     *     of a kind or too many locations, follow-ups are not in the order of their dates, a status
     *     cannot follow the one before and is not marked as a correction, the proposal succeeds
     *     itself, the page is not an http(s) link, or something is listed twice
     */
    public Proposal build() {
      Builder state = new Builder(this);
      state.check();
      return new Proposal(state);
    }

    private void check() {
      requireNonNull(id, "id");
      requireNonNull(edition, "edition");
      requireNonNull(title, "title");
      themes = Rules.distinct("themes", themes);
      costs = List.copyOf(costs);
      if (costs.size() > 1) {
        Rules.distinct("kinds of costs", costs.stream().map(Cost::kind).toList());
      }
      locations = Rules.distinct("locations", locations);
      Rules.atMost(MOST_LOCATIONS, "locations of a proposal", locations);
      diagnoses = Rules.distinct("diagnoses", diagnoses);
      insights = Rules.distinct("insights", insights);
      followUps = List.copyOf(followUps);
      successions = Rules.distinct("successions", successions);
      page = Rules.link("page", page);
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

    /** Compares without the list of values, because a revision compares all items. */
    private boolean hasValuesOf(Builder other) {
      return id.equals(other.id)
          && edition.equals(other.edition)
          && visibility == other.visibility
          && title.equals(other.title)
          && description.equals(other.description)
          && origin.equals(other.origin)
          && author.equals(other.author)
          && submittedOn.equals(other.submittedOn)
          && themes.equals(other.themes)
          && supporters.equals(other.supporters)
          && costs.equals(other.costs)
          && locations.equals(other.locations)
          && diagnoses.equals(other.diagnoses)
          && insights.equals(other.insights)
          && followUps.equals(other.followUps)
          && successions.equals(other.successions)
          && WebLink.areSame(page, other.page)
          && sources.equals(other.sources);
    }

    private List<Object> values() {
      return List.of(
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
