package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.assises.model.Assises;
import org.junit.jupiter.api.Test;

class AssisesJsonTest {
  private final AssisesJson json = AssisesJson.create();

  @Test
  void writesBackACanonicalDocumentByteForByte() {
    Assises assises = json.read(Samples.everything());

    assertThat(Samples.write(assises)).isEqualTo(Samples.text("everything.json"));
  }

  @Test
  void readsMembersInAnyOrder() {
    String reversed =
        """
        {
          "sessions": [{"slot": {"start": "2024-11-23T09:00:00+01:00", "type": "timed"},
                        "title": {"fr": "Ouverture"}, "kind": "opening", "edition": "2024", "id": "s"}],
          "editions": [{"startDate": {"value": "2024"}, "title": {"value": {"fr": "A"}},
                        "ordinal": 1, "id": "2024", "status": "held"}],
          "timeZone": "Europe/Paris", "licence": "etalab-2.0", "languages": ["fr"],
          "name": {"fr": "Assises"}, "id": "a",
          "version": "1.0", "format": "assises", "$schema": "assises-1.schema.json"
        }
        """;

    Assises assises = json.read(reversed.getBytes(UTF_8));

    assertThat(assises.sessions().get(0).slot())
        .hasToString("Timed[start=2024-11-23T09:00+01:00[Europe/Paris], length=Optional.empty]");
    assertThat(Samples.read(Samples.write(assises))).isEqualTo(assises);
  }

  @Test
  void leavesTheStreamsOpen() throws Exception {
    byte[] document = Samples.everything();
    OpenInput in = new OpenInput(document);
    OpenOutput out = new OpenOutput();

    json.write(json.read(in), out);

    assertThat(out.toByteArray()).isEqualTo(document);
    assertThat(in.closed || out.closed).isFalse();
  }

  private static final class OpenInput extends ByteArrayInputStream {
    private boolean closed;

    OpenInput(byte[] bytes) {
      super(bytes);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static final class OpenOutput extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
