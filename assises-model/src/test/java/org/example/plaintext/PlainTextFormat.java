package org.example.plaintext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** A format of another project: the programme as plain text, one line per session. */
public final class PlainTextFormat implements PublicationFormat {
  @Override
  public String mediaType() {
    return "text/plain; charset=utf-8";
  }

  @Override
  public String fileExtension() {
    return "txt";
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    Assises assises = publication.assises();
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    for (Session session : assises.sessions()) {
      text.write(line(session, assises) + "\n");
    }
    text.flush();
  }

  private static String line(Session session, Assises assises) {
    String title = session.title().in(assises.languages());
    return session.slot() + " " + session.status() + " " + oneLine(title);
  }

  private static String oneLine(String text) {
    return text.lines().collect(joining(" "));
  }

  @Override
  public List<Loss> losses(Publication publication) {
    Assises assises = publication.assises();
    Stream<Loss> whole = Stream.of(new Loss(assises.id(), "everything but the programme"));
    Stream<Loss> sessions =
        assises.sessions().stream()
            .filter(session -> !carried(session, assises).equals(session))
            .map(session -> new Loss(session.id(), "more than time, status and title"));
    return Stream.concat(whole, sessions).toList();
  }

  private static Session carried(Session session, Assises assises) {
    String language = session.title().languageIn(assises.languages());
    Text title = Text.of(language, session.title().in(assises.languages()));
    return Session.builder(session.id(), session.edition(), SessionKind.TALK, title, session.slot())
        .status(session.status())
        .build();
  }
}
