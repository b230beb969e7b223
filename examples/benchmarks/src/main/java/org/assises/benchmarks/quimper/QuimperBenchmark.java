package org.assises.benchmarks.quimper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.assises.benchmarks.Ring;
import org.assises.benchmarks.ThreadCpu;
import org.assises.benchmarks.calendar.CalendarFacts;
import org.assises.benchmarks.calendar.CalendarWriters;
import org.assises.ical.ICalendarFormat;
import org.assises.json.AssisesJson;
import org.assises.json.EditionFeedFormat;
import org.assises.model.EditionId;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes Quimper's programme and its edition feed of 2024. This library starts from the
 * publication. The others write their own objects, which were read from our output before, and
 * write the same facts.
 */
@State(Scope.Benchmark)
public class QuimperBenchmark {
  private static final PublicationFormat CALENDAR = ICalendarFormat.create();
  private static final PublicationFormat FEED =
      EditionFeedFormat.builder().edition(new EditionId("2024")).build();

  private final ObjectMapper jackson = JsonMapper.builder().build();
  private final Ring ring = new Ring();
  private Publication publication;
  private String calendar;
  private String feed;
  private Calendar ical4j;
  private ICalendar biweekly;
  private JsonNode tree;

  /** The number of documents, which is one. */
  @Param("1")
  public int n;

  @Setup
  public void read() throws IOException, ParserException {
    publication = Publication.of(document(), Instant.parse("2026-11-01T08:00:00Z"));
    calendar = written(CALENDAR);
    feed = written(FEED);
    ical4j = new CalendarBuilder().build(new ByteArrayInputStream(calendar.getBytes(UTF_8)));
    biweekly = Biweekly.parse(calendar).first();
    biweekly.getRefreshInterval().addParameter("VALUE", "DURATION");
    tree = jackson.readTree(feed);
    requireSame();
  }

  private void requireSame() throws IOException {
    CalendarFacts ours = CalendarFacts.of(calendar.getBytes(UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeIcal4j(out);
    ours.requireSame("iCal4j", CalendarFacts.of(out.toByteArray()));
    out.reset();
    writeBiweekly(out);
    ours.requireSame("biweekly", CalendarFacts.of(out.toByteArray()));
    if (!jackson.writeValueAsString(tree).equals(feed)) {
      throw new IllegalStateException("Jackson writes another feed");
    }
  }

  @Benchmark
  public OutputStream calendar(ThreadCpu cpu) throws IOException {
    cpu.calls++;
    CALENDAR.write(publication, ring);
    return ring;
  }

  @Benchmark
  public OutputStream calendarIcal4j(ThreadCpu cpu) throws IOException {
    cpu.calls++;
    writeIcal4j(ring);
    return ring;
  }

  private void writeIcal4j(OutputStream out) throws IOException {
    new CalendarOutputter(false).output(ical4j, CalendarWriters.buffered(out));
  }

  @Benchmark
  public OutputStream calendarBiweekly(ThreadCpu cpu) throws IOException {
    cpu.calls++;
    writeBiweekly(ring);
    return ring;
  }

  private void writeBiweekly(OutputStream out) throws IOException {
    Writer buffered = CalendarWriters.buffered(out);
    Biweekly.write(biweekly).go(buffered);
    buffered.flush();
  }

  /** The finished text, encoded and copied. */
  @Benchmark
  public OutputStream calendarFloor(ThreadCpu cpu) {
    return encoded(calendar, cpu);
  }

  @Benchmark
  public OutputStream feed(ThreadCpu cpu) throws IOException {
    cpu.calls++;
    FEED.write(publication, ring);
    return ring;
  }

  @Benchmark
  public OutputStream feedJackson(ThreadCpu cpu) {
    cpu.calls++;
    jackson.writeValue(ring, tree);
    return ring;
  }

  /** The finished text, encoded and copied. */
  @Benchmark
  public OutputStream feedFloor(ThreadCpu cpu) {
    return encoded(feed, cpu);
  }

  private OutputStream encoded(String finished, ThreadCpu cpu) {
    cpu.calls++;
    byte[] octets = finished.getBytes(UTF_8);
    ring.write(octets, 0, octets.length);
    return ring;
  }

  private String written(PublicationFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(publication, out);
    return out.toString(UTF_8);
  }

  private static org.assises.model.Assises document() throws IOException {
    try (InputStream document = QuimperBenchmark.class.getResourceAsStream("/quimper.json")) {
      return AssisesJson.create().read(requireNonNull(document));
    }
  }
}
