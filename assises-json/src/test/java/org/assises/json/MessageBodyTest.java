package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.junit.jupiter.api.Test;

/** A host's own records with members of the model's types, as message bodies in Jakarta REST. */
class MessageBodyTest {
  private final Assises assises = AssisesJson.create().read(Samples.everything());
  private final JsonBody body = new JsonBody(AssisesJsonb.create());

  /** A host's message about some sessions. */
  public record Reminder(String subject, List<Session> sessions) {}

  /**
   * Converts message bodies of any type with JSON-B. A host registers it once.
   *
   * <p>The container closes its streams itself, but Yasson closes the streams that it is given, so
   * the output is shielded. Invalid input is the cause of the exception; a host answers it with
   * 400.
   */
  static final class JsonBody implements MessageBodyWriter<Object>, MessageBodyReader<Object> {
    private final Jsonb jsonb;

    JsonBody(Jsonb jsonb) {
      this.jsonb = jsonb;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType mediaType) {
      return mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    @Override
    public void writeTo(
        Object value,
        Class<?> type,
        Type generic,
        Annotation[] on,
        MediaType mediaType,
        MultivaluedMap<String, Object> headers,
        OutputStream out)
        throws IOException {
      jsonb.toJson(value, generic, new Unclosed(out));
      out.flush();
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType mediaType) {
      return mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    @Override
    public Object readFrom(
        Class<Object> type,
        Type generic,
        Annotation[] on,
        MediaType mediaType,
        MultivaluedMap<String, String> headers,
        InputStream in) {
      return jsonb.fromJson(in, generic);
    }
  }

  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  @Test
  void isWrittenAndReadBack() throws IOException {
    Reminder reminder = new Reminder("Rappel", assises.sessions());

    byte[] sent = sent(reminder);

    assertThat(new String(sent, UTF_8)).startsWith("{\"sessions\":[{\"id\":");
    assertThat(received(sent)).isEqualTo(reminder);
  }

  @Test
  void isRefusedWithThePlaceOfTheProblem() throws IOException {
    String sent = new String(sent(new Reminder("Rappel", assises.sessions())), UTF_8);
    String wrong = sent.replaceFirst("\"kind\":\"[a-z-]+\"", "\"kind\":\"talks\"");

    assertThatThrownBy(() -> received(wrong.getBytes(UTF_8)))
        .rootCause()
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("/kind")
        .hasMessageContaining("did you mean \"talk\"?)");
  }

  @Test
  void leavesTheStreamOfTheContainerOpen() throws IOException {
    boolean[] closed = {false};
    OutputStream container =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    send(new Reminder("Rappel", List.of()), container);

    assertThat(closed[0]).isFalse();
  }

  private byte[] sent(Reminder reminder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    send(reminder, out);
    return out.toByteArray();
  }

  private void send(Reminder reminder, OutputStream out) throws IOException {
    body.writeTo(
        reminder,
        Reminder.class,
        Reminder.class,
        new Annotation[0],
        MediaType.APPLICATION_JSON_TYPE,
        new MultivaluedHashMap<>(),
        out);
  }

  @SuppressWarnings("unchecked") // A container calls it without type arguments.
  private Object received(byte[] sent) {
    return body.readFrom(
        (Class<Object>) (Class<?>) Reminder.class,
        Reminder.class,
        new Annotation[0],
        MediaType.APPLICATION_JSON_TYPE,
        new MultivaluedHashMap<>(),
        new ByteArrayInputStream(sent));
  }
}
