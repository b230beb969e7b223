package org.assises.testing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.DayPart;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Figure;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Money;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Registration;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;

/** Makes random assises whose values are at the limits that the model and the gate allow. */
public final class ExtremeAssises {
  private static final String[] TEXTS = {
    "x",
    "Séance « L’été », 12 % – 3 €",
    "quote \" backslash \\ slash / semicolon ; comma , colon : caret ^n",
    "\\n \\N \\, \\; \\u0041 %0D%0A ^^ &amp; &#10; <script>]]></script>",
    "first line\nsecond line\n\nfourth",
    "tab\tand no-break\u00A0narrow\u202Fspaces",
    "line\u2028and paragraph\u2029separators",
    "e\u0301e\u0323\u0302 combining marks",
    "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷 ✊🏿 ❤️",
    "שלום עולם and العربية",
    "𝒜 𠜎 \uD83D\uDE00",
    "BEGIN:VEVENT",
    "=1+1",
    "-",
    "𞤀𞤣𞤤𞤢𞤥",
    "ffiﬃ İıŞß Ω Å"
  };
  private static final ZoneId[] ZONES = {
    ZoneId.of("Europe/Paris"),
    ZoneId.of("Pacific/Kiritimati"),
    ZoneId.of("Pacific/Pago_Pago"),
    ZoneId.of("America/St_Johns"),
    ZoneId.of("Asia/Kathmandu"),
    ZoneId.of("UTC"),
    ZoneId.of("+05:45")
  };

  private final Draw draw;
  private final EditionId edition = new EditionId(id("e"));

  private ExtremeAssises(Draw draw) {
    this.draw = draw;
  }

  /** {@return a random assises from a seed} */
  public static Assises of(long seed) {
    return new ExtremeAssises(new Draw(seed)).made();
  }

  private Assises made() {
    List<Place> places = IntStream.range(0, 3).mapToObj(this::place).toList();
    List<Room> rooms = IntStream.range(0, 3).mapToObj(i -> room(i, places)).toList();
    return Assises.builder(new AssisesId(id("a")), text(), draw.oneOf(ZONES))
        .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br"), Locale.ENGLISH))
        .places(places)
        .rooms(rooms)
        .editions(
            List.of(
                Edition.builder(edition, 1, Attested.of(text()), Attested.of(date()))
                    .venue(places.get(0).id())
                    .build()))
        .sessions(IntStream.range(0, 12).mapToObj(i -> session(i, places, rooms)).toList())
        .proposals(IntStream.range(0, 12).mapToObj(this::proposal).toList())
        .build();
  }

  /** {@return an id of 64 characters} */
  private static String id(String start) {
    return start
        + "._-".repeat((64 - start.length() - 1) / 3)
        + "Z".repeat(1 + (63 - start.length()) % 3);
  }

  private static String id(String start, int number) {
    return id(start + number + "x");
  }

  private Text text() {
    Text text = Text.of("fr", draw.oneOf(TEXTS));
    if (draw.chance(20)) {
      for (int i = 0; i < 99; i++) {
        text = text.with(String.format(Locale.ROOT, "br-x-l%02d", i), draw.oneOf(TEXTS));
      }
    } else if (draw.chance(30)) {
      text = text.with("br", draw.oneOf(TEXTS));
    }
    return draw.chance(3) ? Text.of("fr", draw.oneOf(TEXTS).repeat(3_000)) : text;
  }

  private URI link() {
    return URI.create("https://example.org/" + "a%C3%A9?b=c&d;e,f'g".repeat(draw.oneOf(1, 90)));
  }

  private PartialDate date() {
    return PartialDate.parse(draw.oneOf("0001-01-01", "9999-12-31", "0001", "9999-12", "2024-24"));
  }

  private LocalDate day() {
    return draw.oneOf(
        LocalDate.of(1, 1, 2),
        LocalDate.of(9999, 12, 29),
        LocalDate.of(1582, 10, 10),
        LocalDate.of(2024, 2, 29),
        LocalDate.of(1899, 12, 31));
  }

  private Place place(int i) {
    Coordinates point =
        draw.oneOf(
            new Coordinates(-90, 180),
            new Coordinates(90, -180),
            new Coordinates(0.000_000_1, 1e-12),
            new Coordinates(48.123_456_789_012_34, -4.1));
    return new Place(
        new PlaceId(id("p", i)),
        text(),
        Optional.empty(),
        Optional.of(point),
        List.of(Accessibility.values()),
        Optional.of(link()));
  }

  private Room room(int i, List<Place> places) {
    return new Room(
        new RoomId(id("r", i)),
        draw.oneOf(places).id(),
        text(),
        Optional.of(Integer.MAX_VALUE),
        List.of(Accessibility.values()));
  }

  private Slot slot() {
    LocalDateTime start = day().atTime(draw.oneOf(0, 12, 23), draw.oneOf(0, 30, 59));
    return draw.oneOf(
        Slot.Timed.of(start, draw.oneOf(ZONES)),
        Slot.Timed.of(start, draw.oneOf(ZONES)).withLength(Duration.ofSeconds(1)),
        Slot.Timed.of(start, draw.oneOf(ZONES)).withLength(Duration.ofMinutes(61)),
        Slot.WholeDay.of(day()),
        new Slot.PartOfDay(day(), DayPart.EVENING, 1_000),
        new Slot.Unscheduled());
  }

  private Session session(int i, List<Place> places, List<Room> rooms) {
    Session.Builder session =
        Session.builder(
                new SessionId(id("s", i)),
                edition,
                draw.oneOf(SessionKind.values()),
                text(),
                slot())
            .status(draw.oneOf(SessionStatus.values()))
            .accessibility(List.of(Accessibility.values()))
            .documents(List.of(Document.of(text(), link())))
            .attendance(Attested.of(Figure.moreThan(Long.MAX_VALUE)))
            .registration(
                new Registration(
                    true,
                    Optional.of(link()),
                    Optional.of(Integer.MAX_VALUE),
                    Optional.of(LocalDate.of(9999, 12, 31))))
            .page(link());
    draw.maybe(this::text).ifPresent(session::description);
    if (draw.chance(50)) {
      return session.room(draw.oneOf(rooms).id()).build();
    }
    return draw.chance(50) ? session.place(draw.oneOf(places).id()).build() : session.build();
  }

  private Proposal proposal(int i) {
    List<FollowUp> followUps = new ArrayList<>();
    for (int j = 0; j < draw.between(0, 3); j++) {
      followUps.add(
          FollowUp.builder(LocalDate.of(1, 1, 1 + j), FollowUpStatus.IN_PROGRESS)
              .note(text())
              .progress(draw.oneOf(0, 100))
              .build());
    }
    Money most = new Money(new BigDecimal("99999999999.9999"), "EUR");
    return Proposal.builder(new ProposalId(id("q", i)), edition, text())
        .description(text())
        .supporters(Integer.MAX_VALUE)
        .submittedOn(day())
        .costs(List.of(Cost.of(Cost.Kind.ESTIMATED, most)))
        .followUps(followUps)
        .page(link())
        .build();
  }
}
