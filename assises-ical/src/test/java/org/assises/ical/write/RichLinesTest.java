package org.assises.ical.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assises.ical.ICalendarFormat;
import org.assises.ical.ICalendarFormatTest;
import org.assises.ical.QuimperProgramme;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

/** The components of participants and places (RFC 9073) in a rich calendar. */
class RichLinesTest {
  private static final SpeakerId MAYOR = new SpeakerId("maire");
  private static final PlaceId STATION = new PlaceId("gare");

  @Test
  void speakersAndPlacesHaveTheirPages() throws IOException {
    Speaker mayor =
        new Speaker(
            MAYOR,
            Optional.of(Name.of("Isabelle Assih", new NamingBasis.PublicOffice())),
            List.of(),
            Optional.empty(),
            Optional.of(URI.create("https://example.org/maire")));
    Place station =
        Place.of(STATION, Text.of("fr", "Gare")).withPage(URI.create("https://example.org/gare"));

    String calendar = rich(mayor, station);

    assertThat(calendar)
        .contains(
            """
            BEGIN:PARTICIPANT
            UID:speaker.maire@assises.quimper.bzh
            PARTICIPANT-TYPE:SPEAKER
            SUMMARY:Isabelle Assih
            URL:https://example.org/maire
            END:PARTICIPANT
            BEGIN:VLOCATION
            UID:place.gare@assises.quimper.bzh
            NAME:Gare
            URL:https://example.org/gare
            END:VLOCATION
            """);
  }

  /** {@return the rich calendar of one session with this speaker and place} */
  private static String rich(Speaker speaker, Place place) throws IOException {
    Assises quimper = QuimperProgramme.assises();
    Session session =
        QuimperProgramme.session(
                "permanence",
                QuimperProgramme.EDITION_2022,
                SessionKind.SURVEY_DESK,
                "Permanence",
                Slot.WholeDay.of(LocalDate.of(2022, 10, 8)))
            .contributions(List.of(Contribution.of(speaker.id(), Contribution.Role.SPEAKER)))
            .place(place.id())
            .build();
    Assises assises =
        Assises.builder(quimper.id(), quimper.name(), quimper.zone())
            .languages(quimper.languages())
            .speakers(List.of(speaker))
            .places(List.of(place))
            .editions(List.of(quimper.edition(QuimperProgramme.EDITION_2022)))
            .sessions(List.of(session))
            .build();
    return ICalendarFormatTest.calendar(
        ICalendarFormat.builder().rich(true).build(),
        Publication.of(assises, QuimperProgramme.PUBLISHED));
  }
}
