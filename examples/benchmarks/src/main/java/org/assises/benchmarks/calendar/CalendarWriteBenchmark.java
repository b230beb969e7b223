package org.assises.benchmarks.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.assises.benchmarks.Ring;
import org.assises.benchmarks.ThreadCpu;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.publication.Publication;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes a publication of n sessions as a calendar. */
@State(Scope.Benchmark)
public class CalendarWriteBenchmark {
  private final Ring ring = new Ring();
  private Publication publication;
  private byte[] finished;
  private List<String> events;

  /** How many sessions. */
  @Param({"10", "1000", "100000"})
  public int n;

  @Setup
  public void generate() throws IOException {
    publication = GeneratedCity.published(GeneratedCity.withSessions(n));
    finished = CalendarWriters.written(CalendarWriters.ASSISES, publication);
    events = Stream.of(new String(finished, UTF_8).split("(?=BEGIN:VEVENT)")).toList();
  }

  @Benchmark
  public OutputStream assises(ThreadCpu cpu) throws IOException {
    return written(CalendarWriters.ASSISES, cpu);
  }

  @Benchmark
  public OutputStream handWritten(ThreadCpu cpu) throws IOException {
    return written(CalendarWriters.HAND_WRITTEN, cpu);
  }

  @Benchmark
  public OutputStream ical4j(ThreadCpu cpu) throws IOException {
    return written(CalendarWriters.ICAL4J, cpu);
  }

  @Benchmark
  public OutputStream ical4jValidating(ThreadCpu cpu) throws IOException {
    return written(CalendarWriters.ICAL4J_VALIDATING, cpu);
  }

  @Benchmark
  public OutputStream biweekly(ThreadCpu cpu) throws IOException {
    return written(CalendarWriters.BIWEEKLY, cpu);
  }

  /** Encodes and copies the finished text of each event. */
  @Benchmark
  public OutputStream encodeFloor(ThreadCpu cpu) {
    cpu.calls++;
    for (String event : events) {
      byte[] octets = event.getBytes(UTF_8);
      ring.write(octets, 0, octets.length);
    }
    return ring;
  }

  /** Copies the finished octets. */
  @Benchmark
  public OutputStream memcpy(ThreadCpu cpu) {
    cpu.calls++;
    ring.write(finished, 0, finished.length);
    return ring;
  }

  private OutputStream written(CalendarWriter writer, ThreadCpu cpu) throws IOException {
    cpu.calls++;
    writer.write(publication, ring);
    return ring;
  }
}
