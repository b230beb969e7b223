package org.assises.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** What is written to memory, to be compared or read again. */
public final class Written {
  private Written() {}

  /** Writes to a stream. */
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** {@return what a format writes} */
  public static byte[] bytes(PublicationFormat format, Publication publication) {
    return bytes(out -> format.write(publication, out));
  }

  /** {@return what is written} */
  public static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return out.toByteArray();
  }

  /** {@return a publication of one edition whose sessions have the shortest ids and titles} */
  public static Publication shortSessions(int many, LocalDate day, Slot slot) {
    EditionId edition = new EditionId("e");
    List<Session> sessions =
        IntStream.range(0, many)
            .mapToObj(i -> new SessionId("" + i))
            .map(id -> Session.builder(id, edition, SessionKind.TALK, Text.of("fr", "T"), slot))
            .map(Session.Builder::build)
            .toList();
    Attested<Text> title = Attested.of(Text.of("fr", "E"));
    Attested<PartialDate> start = Attested.of(PartialDate.of(day));
    Assises assises =
        Assises.builder(new AssisesId("a"), Text.of("fr", "A"), RandomAssises.ZONE)
            .editions(List.of(Edition.builder(edition, 1, title, start).build()))
            .sessions(sessions)
            .build();
    return Publication.of(assises, RandomAssises.PUBLISHED);
  }
}
