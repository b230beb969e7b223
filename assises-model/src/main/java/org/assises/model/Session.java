package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session of the programme of an {@link Edition}. */
public final class Session implements Item, EditionPart {
  /** The order of sessions in a programme: by {@link Slot#PROGRAMME_ORDER}, then by id. */
  public static final Comparator<Session> PROGRAMME_ORDER = Session::compareInProgramme;

  private final Builder state; // a checked copy that never changes

  private Session(Builder state) {
    this.state = state;
  }

  /** {@return a builder for a session, which is confirmed and public by default} */
  public static Builder builder(
      SessionId id, EditionId edition, SessionKind kind, Text title, Slot slot) {
    return new Builder(id, edition, kind, title, slot);
  }

  /** {@return a builder that starts from these values, to make a changed copy} */
  public Builder toBuilder() {
    return new Builder(state);
  }

  /**
   * {@return the id that calendars and other items refer to; it must not change after publication}
   */
  @Override
  public SessionId id() {
    return state.id;
  }

  /** {@return the edition that it belongs to} */
  @Override
  public EditionId edition() {
    return state.edition;
  }

  /** {@return the kind of session} */
  public SessionKind kind() {
    return state.kind;
  }

  /** {@return the title} */
  public Text title() {
    return state.title;
  }

  /** {@return when it takes place} */
  public Slot slot() {
    return state.slot;
  }

  /** {@return a description in plain text; empty if there is none} */
  public Optional<Text> description() {
    return state.description;
  }

  /** {@return the place, if it differs from the edition's venue; else empty} */
  public Optional<PlaceId> place() {
    return state.place;
  }

  /** {@return the room; empty if not recorded} */
  public Optional<RoomId> room() {
    return state.room;
  }

  /** {@return the themes that it belongs to} */
  public List<ThemeId> themes() {
    return state.themes;
  }

  /** {@return the contributions, in order of appearance} */
  public List<Contribution> contributions() {
    return state.contributions;
  }

  /** {@return the surveys, workshops and balances that it reports on} */
  public List<Subject> subjects() {
    return state.subjects;
  }

  /** {@return whether the audience can take part in the discussion} */
  public boolean openFloor() {
    return state.openFloor;
  }

  /** {@return the spoken languages; if empty, the main language of the series} */
  public List<Locale> languages() {
    return state.languages;
  }

  /**
   * {@return the accessibility services that it offers in addition to those of its place and room}
   */
  public List<Accessibility> accessibility() {
    return state.accessibility;
  }

  /** {@return how people register; empty if there is no registration} */
  public Optional<Registration> registration() {
    return state.registration;
  }

  /** {@return documents such as slides, minutes or reports} */
  public List<Document> documents() {
    return state.documents;
  }

  /** {@return the live streams and replays of this session} */
  public List<Broadcast> broadcasts() {
    return state.broadcasts;
  }

  /** {@return the number of people who came; empty if not counted} */
  public Optional<Attested<Figure>> attendance() {
    return state.attendance;
  }

  /** {@return the web page; empty if there is none} */
  public Optional<URI> page() {
    return state.page;
  }

  /** {@return whether it is tentative, confirmed, postponed or cancelled} */
  public SessionStatus status() {
    return state.status;
  }

  /** {@return the sources of its content} */
  public List<SourceId> sources() {
    return state.sources;
  }

  /** {@return whether the session is published} */
  public Visibility visibility() {
    return state.visibility;
  }

  private static int compareInProgramme(Session a, Session b) {
    int bySlot = Slot.PROGRAMME_ORDER.compare(a.slot(), b.slot());
    return bySlot != 0 ? bySlot : a.id().value().compareTo(b.id().value());
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Session that && state.hasValuesOf(that.state));
  }

  @Override
  public int hashCode() {
    return state.values().hashCode();
  }

  @Override
  public String toString() {
    return "Session" + state.values();
  }

  /** Builds a {@link Session}. */
  public static final class Builder {
    private SessionId id;
    private EditionId edition;
    private SessionKind kind;
    private Text title;
    private Slot slot;
    private Optional<Text> description = Optional.empty();
    private Optional<PlaceId> place = Optional.empty();
    private Optional<RoomId> room = Optional.empty();
    private List<ThemeId> themes = List.of();
    private List<Contribution> contributions = List.of();
    private List<Subject> subjects = List.of();
    private boolean openFloor;
    private List<Locale> languages = List.of();
    private List<Accessibility> accessibility = List.of();
    private Optional<Registration> registration = Optional.empty();
    private List<Document> documents = List.of();
    private List<Broadcast> broadcasts = List.of();
    private Optional<Attested<Figure>> attendance = Optional.empty();
    private Optional<URI> page = Optional.empty();
    private SessionStatus status = SessionStatus.CONFIRMED;
    private List<SourceId> sources = List.of();
    private Visibility visibility = Visibility.PUBLIC;

    private Builder(SessionId id, EditionId edition, SessionKind kind, Text title, Slot slot) {
      this.id = id;
      this.edition = edition;
      this.kind = kind;
      this.title = title;
      this.slot = slot;
    }

    private Builder(Builder from) {
      id = from.id;
      edition = from.edition;
      kind = from.kind;
      title = from.title;
      slot = from.slot;
      description = from.description;
      place = from.place;
      room = from.room;
      themes = from.themes;
      contributions = from.contributions;
      subjects = from.subjects;
      openFloor = from.openFloor;
      languages = from.languages;
      accessibility = from.accessibility;
      registration = from.registration;
      documents = from.documents;
      broadcasts = from.broadcasts;
      attendance = from.attendance;
      page = from.page;
      status = from.status;
      sources = from.sources;
      visibility = from.visibility;
    }

    /** Sets the edition. */
    public Builder edition(EditionId edition) {
      this.edition = edition;
      return this;
    }

    /** Sets the kind of session. */
    public Builder kind(SessionKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets the title. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Sets when it takes place. */
    public Builder slot(Slot slot) {
      this.slot = slot;
      return this;
    }

    /** Sets the description, in plain text. */
    public Builder description(Text description) {
      this.description = Optional.of(description);
      return this;
    }

    /** Sets {@code description}, or clears it if empty. */
    public Builder description(Optional<Text> description) {
      this.description = requireNonNull(description, "description");
      return this;
    }

    /** Sets the place, if it differs from the edition's venue. */
    public Builder place(PlaceId place) {
      this.place = Optional.of(place);
      return this;
    }

    /** Sets {@code place}, or clears it if empty. */
    public Builder place(Optional<PlaceId> place) {
      this.place = requireNonNull(place, "place");
      return this;
    }

    /** Sets the room. */
    public Builder room(RoomId room) {
      this.room = Optional.of(room);
      return this;
    }

    /** Sets {@code room}, or clears it if empty. */
    public Builder room(Optional<RoomId> room) {
      this.room = requireNonNull(room, "room");
      return this;
    }

    /** Sets the themes. */
    public Builder themes(List<ThemeId> themes) {
      this.themes = themes;
      return this;
    }

    /** Sets the contributions, in order of appearance. */
    public Builder contributions(List<Contribution> contributions) {
      this.contributions = contributions;
      return this;
    }

    /** Sets the surveys, workshops and balances that it reports on. */
    public Builder subjects(List<Subject> subjects) {
      this.subjects = subjects;
      return this;
    }

    /** Sets whether the audience can take part in the discussion; {@code false} by default. */
    public Builder openFloor(boolean openFloor) {
      this.openFloor = openFloor;
      return this;
    }

    /** Sets the spoken languages. */
    public Builder languages(List<Locale> languages) {
      this.languages = languages;
      return this;
    }

    /**
     * Sets the accessibility services that it offers in addition to those of its place and room.
     */
    public Builder accessibility(List<Accessibility> accessibility) {
      this.accessibility = accessibility;
      return this;
    }

    /** Sets how people register. */
    public Builder registration(Registration registration) {
      this.registration = Optional.of(registration);
      return this;
    }

    /** Sets {@code registration}, or clears it if empty. */
    public Builder registration(Optional<Registration> registration) {
      this.registration = requireNonNull(registration, "registration");
      return this;
    }

    /** Sets documents such as slides, minutes or reports. */
    public Builder documents(List<Document> documents) {
      this.documents = documents;
      return this;
    }

    /** Sets the live streams and replays of this session. */
    public Builder broadcasts(List<Broadcast> broadcasts) {
      this.broadcasts = broadcasts;
      return this;
    }

    /** Sets the number of people who came. */
    public Builder attendance(Attested<Figure> attendance) {
      this.attendance = Optional.of(attendance);
      return this;
    }

    /** Sets {@code attendance}, or clears it if empty. */
    public Builder attendance(Optional<Attested<Figure>> attendance) {
      this.attendance = requireNonNull(attendance, "attendance");
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

    /** Sets the status; {@link SessionStatus#CONFIRMED} by default. */
    public Builder status(SessionStatus status) {
      this.status = status;
      return this;
    }

    /** Sets the sources of its content. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Sets whether the session is published; {@link Visibility#PUBLIC} by default. */
    public Builder visibility(Visibility visibility) {
      this.visibility = visibility;
      return this;
    }

    /**
     * {@return a session with the values of this builder}
     *
     * @throws IllegalArgumentException if the page is not an http(s) link, or something is listed
     *     twice
     */
    public Session build() {
      Builder state = new Builder(this);
      state.check();
      return new Session(state);
    }

    private void check() {
      requireNonNull(id, "id");
      requireNonNull(edition, "edition");
      requireNonNull(kind, "kind");
      requireNonNull(title, "title");
      requireNonNull(slot, "slot");
      themes = Rules.distinct("themes", themes);
      contributions = List.copyOf(contributions);
      subjects = List.copyOf(subjects);
      languages = Rules.distinct("languages", languages);
      accessibility = Rules.distinct("offers", accessibility);
      documents = List.copyOf(documents);
      broadcasts = List.copyOf(broadcasts);
      page = Rules.link("page", page);
      requireNonNull(status, "status");
      sources = Rules.distinct("sources", sources);
      requireNonNull(visibility, "visibility");
    }

    /** Compares without the list of values, because a revision compares all items. */
    private boolean hasValuesOf(Builder other) {
      return id.equals(other.id)
          && edition.equals(other.edition)
          && kind == other.kind
          && status == other.status
          && visibility == other.visibility
          && openFloor == other.openFloor
          && slot.equals(other.slot)
          && title.equals(other.title)
          && description.equals(other.description)
          && place.equals(other.place)
          && room.equals(other.room)
          && themes.equals(other.themes)
          && contributions.equals(other.contributions)
          && subjects.equals(other.subjects)
          && languages.equals(other.languages)
          && accessibility.equals(other.accessibility)
          && registration.equals(other.registration)
          && documents.equals(other.documents)
          && broadcasts.equals(other.broadcasts)
          && attendance.equals(other.attendance)
          && WebLink.areSame(page, other.page)
          && sources.equals(other.sources);
    }

    private List<Object> values() {
      return List.of(
          id,
          edition,
          kind,
          title,
          slot,
          description,
          place,
          room,
          themes,
          contributions,
          subjects,
          openFloor,
          languages,
          accessibility,
          registration,
          documents,
          broadcasts,
          attendance,
          page,
          status,
          sources,
          visibility);
    }
  }
}
