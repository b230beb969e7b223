package org.assises.json.openagenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.assises.input.ImportedProgramme;
import org.assises.input.ReaderOptions;
import org.assises.model.Address;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;

class OpenAgendaReaderTest {
  private static final String EVENT =
      """
      {"uid": 12, "title": {"fr": "Atelier", "en": "Workshop"}, "description": {"fr": "Court"},
       "longDescription": {"fr": "**La nuit**\\n\\n* un [lien](https://example.org/a)"},
       "timings": [{"begin": "2024-11-23T14:00:00.000+01:00", "end": "2024-11-23T15:30:00.000+01:00"}],
       "location": {"uid": 9, "name": "Le Pavillon", "address": "1 rue X", "postalCode": "29000",
                    "city": "Quimper", "latitude": 47.99, "longitude": -4.1},
       "status": 1, "state": 2, "image": {"base": "x"}, "updatedAt": "2024-11-01T08:00:00.000Z",
       "registration": [{"type": "email", "value": "anne@example.org"},
                        {"type": "link", "value": "https://example.org/inscription"}]}
      """;

  private static ImportedProgramme read(String json) throws IOException {
    return OpenAgendaReader.create(ReaderOptions.standard())
        .read(new ByteArrayInputStream(json.getBytes(UTF_8)), new EditionId("2024"));
  }

  private static List<String> messages(ImportedProgramme read) {
    return read.losses().stream().map(loss -> loss.place() + ": " + loss.message()).toList();
  }

  @Test
  void anEventIsASessionInItsPlace() throws IOException {
    ImportedProgramme read = read("{\"events\": [" + EVENT + "], \"after\": null}");

    Session session = read.sessions().get(0);
    assertThat(session.id().value()).isEqualTo("oa-12");
    assertThat(session.title()).isEqualTo(Text.of("fr", "Atelier"));
    assertThat(session.description())
        .contains(Text.of("fr", "La nuit\n\n* un lien (https://example.org/a)"));
    assertThat(((Slot.Timed) session.slot()).start())
        .hasToString("2024-11-23T14:00+01:00[Europe/Paris]");
    assertThat(session.registration().get().page().get())
        .hasToString("https://example.org/inscription");
    assertThat(read.places().get(0).address()).contains(Address.parse("1 rue X, 29000 Quimper"));
    assertThat(read.provenances()).hasSize(1);
    assertThat(read.toString()).doesNotContain("anne@");
    assertThat(messages(read)).anyMatch(loss -> loss.startsWith("registration: not read"));
  }

  @Test
  void eachTimeOfAnEventIsASession() throws IOException {
    String twice =
        EVENT.replace(
            "\"timings\": [",
            "\"timings\": [{\"begin\": \"2024-11-22T14:00:00+01:00\", \"end\": \"2024-11-22T15:00:00+01:00\"},");

    assertThat(read("[" + twice + "]").sessions())
        .extracting(session -> session.id().value())
        .containsExactly("oa-12-1", "oa-12-2");
  }

  @Test
  void aCancelledEventIsCancelledAndOneThatIsNotPublishedIsLeftOut() throws IOException {
    assertThat(read(EVENT.replace("\"status\": 1", "\"status\": 6")).sessions())
        .extracting(Session::status)
        .containsExactly(SessionStatus.CANCELLED);
    assertThat(read(EVENT.replace("\"state\": 2", "\"state\": 1")).sessions()).isEmpty();
  }

  @Test
  void aPageThatIsNotTheLastIsReported() throws IOException {
    assertThat(messages(read("{\"events\": [], \"after\": [1]}")))
        .containsExactly(": the answer is not the last page; fetch the following pages");
  }
}
