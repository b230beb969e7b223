package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One item of the programme.
 *
 * @param id by which calendars and others refer to it; frozen once published
 * @param edition of which edition
 * @param kind what it is for
 * @param title what it is called
 * @param slot when
 * @param description what it is about, in plain text; empty when not given
 * @param place where, where not at the edition's venue
 * @param room in which room; empty when not said
 * @param themes what it is about
 * @param contributions who takes part, in the order of appearance
 * @param subjects what it reports on
 * @param openFloor whether there is an exchange with the room
 * @param languages what is spoken, where not the main language of the series
 * @param accessibility what it offers beyond what its place does
 * @param registration how one registers; empty where one need not
 * @param documents slides, minutes, reports
 * @param broadcasts its own live streams and replays
 * @param attendance how many people came; empty when not counted
 * @param page its page; empty where there is none
 * @param status how it stands
 * @param sources what it was drawn from
 * @param visibility whether it is published
 */
public record Session(
    SessionId id,
    EditionId edition,
    SessionKind kind,
    Text title,
    Slot slot,
    Optional<Text> description,
    Optional<PlaceId> place,
    Optional<RoomId> room,
    List<ThemeId> themes,
    List<Contribution> contributions,
    List<Subject> subjects,
    boolean openFloor,
    List<Locale> languages,
    List<Accessibility> accessibility,
    Optional<Registration> registration,
    List<Document> documents,
    List<Broadcast> broadcasts,
    Optional<Attested<Figure>> attendance,
    Optional<URI> page,
    SessionStatus status,
    List<SourceId> sources,
    Visibility visibility)
    implements Item {
  /**
   * @throws IllegalArgumentException if the page is no http(s) link, or something is listed twice
   */
  public Session {
    requireNonNull(id, "id");
    requireNonNull(edition, "edition");
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    requireNonNull(slot, "slot");
    requireNonNull(description, "description");
    requireNonNull(place, "place");
    requireNonNull(room, "room");
    themes = Rules.distinct("themes", themes);
    contributions = List.copyOf(contributions);
    subjects = List.copyOf(subjects);
    languages = Rules.distinct("languages", languages);
    accessibility = Rules.distinct("offers", accessibility);
    requireNonNull(registration, "registration");
    documents = List.copyOf(documents);
    broadcasts = List.copyOf(broadcasts);
    requireNonNull(attendance, "attendance");
    Rules.link("page", page);
    requireNonNull(status, "status");
    sources = Rules.distinct("sources", sources);
    requireNonNull(visibility, "visibility");
  }

  /** {@return a session to be built from what each has} */
  public static Builder builder(
      SessionId id, EditionId edition, SessionKind kind, Text title, Slot slot) {
    return new Builder(id, edition, kind, title, slot);
  }

  /** {@return a builder that holds all of this, for a changed copy} */
  public Builder toBuilder() {
    Builder copy = new Builder(id, edition, kind, title, slot);
    copy.description = description;
    copy.place = place;
    copy.room = room;
    copy.themes = themes;
    copy.contributions = contributions;
    copy.subjects = subjects;
    copy.openFloor = openFloor;
    copy.languages = languages;
    copy.accessibility = accessibility;
    copy.registration = registration;
    copy.documents = documents;
    copy.broadcasts = broadcasts;
    copy.attendance = attendance;
    copy.page = page;
    copy.status = status;
    copy.sources = sources;
    copy.visibility = visibility;
    return copy;
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

    /** Sets which edition it belongs to. */
    public Builder edition(EditionId edition) {
      this.edition = edition;
      return this;
    }

    /** Sets what it is for. */
    public Builder kind(SessionKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets what it is called. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Says when. */
    public Builder slot(Slot slot) {
      this.slot = slot;
      return this;
    }

    /** Says what it is about, in plain text. */
    public Builder description(Text description) {
      this.description = Optional.of(description);
      return this;
    }

    /** Sets {@code description}, or unsets it if empty. */
    public Builder description(Optional<Text> description) {
      this.description = requireNonNull(description, "description");
      return this;
    }

    /** Says where, where not at the edition's venue. */
    public Builder place(PlaceId place) {
      this.place = Optional.of(place);
      return this;
    }

    /** Sets {@code place}, or unsets it if empty. */
    public Builder place(Optional<PlaceId> place) {
      this.place = requireNonNull(place, "place");
      return this;
    }

    /** Says in which room. */
    public Builder room(RoomId room) {
      this.room = Optional.of(room);
      return this;
    }

    /** Sets {@code room}, or unsets it if empty. */
    public Builder room(Optional<RoomId> room) {
      this.room = requireNonNull(room, "room");
      return this;
    }

    /** Lists its themes. */
    public Builder themes(List<ThemeId> themes) {
      this.themes = themes;
      return this;
    }

    /** Lists who takes part, in the order of appearance. */
    public Builder contributions(List<Contribution> contributions) {
      this.contributions = contributions;
      return this;
    }

    /** Lists what it reports on. */
    public Builder subjects(List<Subject> subjects) {
      this.subjects = subjects;
      return this;
    }

    /** Says whether there is an exchange with the room. */
    public Builder openFloor(boolean openFloor) {
      this.openFloor = openFloor;
      return this;
    }

    /** Lists what is spoken. */
    public Builder languages(List<Locale> languages) {
      this.languages = languages;
      return this;
    }

    /** Lists what it offers beyond what its place does. */
    public Builder accessibility(List<Accessibility> accessibility) {
      this.accessibility = accessibility;
      return this;
    }

    /** Says how one registers. */
    public Builder registration(Registration registration) {
      this.registration = Optional.of(registration);
      return this;
    }

    /** Sets {@code registration}, or unsets it if empty. */
    public Builder registration(Optional<Registration> registration) {
      this.registration = requireNonNull(registration, "registration");
      return this;
    }

    /** Lists slides, minutes, reports. */
    public Builder documents(List<Document> documents) {
      this.documents = documents;
      return this;
    }

    /** Lists its own live streams and replays. */
    public Builder broadcasts(List<Broadcast> broadcasts) {
      this.broadcasts = broadcasts;
      return this;
    }

    /** Says how many people came. */
    public Builder attendance(Attested<Figure> attendance) {
      this.attendance = Optional.of(attendance);
      return this;
    }

    /** Sets {@code attendance}, or unsets it if empty. */
    public Builder attendance(Optional<Attested<Figure>> attendance) {
      this.attendance = requireNonNull(attendance, "attendance");
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

    /** Says how it stands; {@link SessionStatus#CONFIRMED} unless set. */
    public Builder status(SessionStatus status) {
      this.status = status;
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
     * {@return the session}
     *
     * @throws IllegalArgumentException as the constructor
     */
    public Session build() {
      return new Session(
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
