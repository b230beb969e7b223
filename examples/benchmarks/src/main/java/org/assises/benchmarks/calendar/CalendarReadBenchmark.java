package org.assises.benchmarks.calendar;

import biweekly.ICalendar;
import java.io.IOException;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.assises.benchmarks.ThreadCpu;
import org.assises.input.ImportedProgramme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads a calendar of n events: this library with its limits and into the sessions of an edition,
 * the others into their objects. The limit of 16 MiB allows 10,000 events at most.
 *
 * <p>The JVM uses all pages of its heap before it measures. Otherwise single calls at 10,000 events
 * take up to three times as long as the others, because they are the first to use some pages.
 */
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
@State(Scope.Benchmark)
public class CalendarReadBenchmark {
  private byte[] calendar;

  /** How many events. */
  @Param({"10", "1000", "10000"})
  public int n;

  @Setup
  public void generate() throws IOException {
    calendar = CalendarReaders.calendar(n);
  }

  @Benchmark
  public ImportedProgramme assises(ThreadCpu cpu) throws IOException {
    cpu.calls++;
    return CalendarReaders.assises(calendar);
  }

  @Benchmark
  public Calendar ical4j(ThreadCpu cpu) throws IOException, ParserException {
    cpu.calls++;
    return CalendarReaders.ical4j(calendar);
  }

  @Benchmark
  public ICalendar biweekly(ThreadCpu cpu) throws IOException {
    cpu.calls++;
    return CalendarReaders.biweekly(calendar);
  }
}
