package org.assises.json;

import static java.util.Objects.checkFromToIndex;
import static java.util.Objects.requireNonNull;

import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.codec.Reading;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.stream.StrictJsonProvider;

/**
 * Reads the feed of proposals line by line. The memory needed does not depend on the length of the
 * feed.
 *
 * <p>Each line is read strictly, except that unknown members are ignored. References are not
 * checked, since the items that a proposal refers to are not in the feed.
 *
 * <pre>{@code
 * ProposalLinesReader.create().read(in).forEach(copy::apply);             // throws at the first invalid line
 * ProposalLinesReader.create().read(in, copy::apply, problems::add);      // reads on after an invalid line
 * }</pre>
 */
public final class ProposalLinesReader {
  /**
   * Fits each proposal of the largest document: its line may be longer, since a line escapes line
   * separators.
   */
  private static final int LONGEST_LINE = 2 * JsonLimits.standard().documentBytes() + (1 << 20);

  private final StrictJsonProvider json;

  private ProposalLinesReader(JsonLimits limits) {
    this.json = StrictJsonProvider.create(limits);
  }

  /**
   * {@return a reader with {@link JsonLimits#standard() the standard limits}, except that a line
   * may have 33 MiB, which fits every proposal of a document within the standard limits}
   */
  public static ProposalLinesReader create() {
    return create(
        JsonLimits.standard().withStringLength(LONGEST_LINE).withDocumentBytes(LONGEST_LINE));
  }

  /** {@return a reader with the given limits; {@link JsonLimits#documentBytes} limits each line} */
  public static ProposalLinesReader create(JsonLimits limits) {
    return new ProposalLinesReader(requireNonNull(limits, "limits"));
  }

  /**
   * Reads lines until the first invalid one.
   *
   * @param in UTF-8; read as lines are taken from the stream, not closed
   * @return the lines in order; the stream throws {@link InvalidInputException} at the first
   *     invalid line, and {@link UncheckedIOException} if {@code in} throws
   */
  public Stream<ProposalLine> read(InputStream in) {
    return StreamSupport.stream(new LineSpliterator(new Lines(in, json)), false);
  }

  /**
   * Reads all valid lines, and reports the problems of the others.
   *
   * @param in UTF-8; read to its end, not closed
   * @param lines receives each valid line
   * @param problems receives each problem; its line number is that in the feed
   * @throws IOException if {@code in} throws it
   */
  public void read(InputStream in, Consumer<ProposalLine> lines, Consumer<Problem> problems)
      throws IOException {
    Lines all = new Lines(in, json);
    while (all.next()) {
      Optional<ProposalLine> line = Optional.empty();
      try {
        line = Optional.of(line(all));
      } catch (InvalidInputException e) {
        e.problems().forEach(problems);
      }
      line.ifPresent(lines);
    }
  }

  private static final class LineSpliterator
      extends Spliterators.AbstractSpliterator<ProposalLine> {
    private final Lines lines;

    LineSpliterator(Lines lines) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.lines = lines;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ProposalLine> action) {
      try {
        boolean more = lines.next();
        if (more) {
          action.accept(line(lines));
        }
        return more;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static ProposalLine line(Lines lines) {
    try (JsonParser parser = lines.parser()) {
      return Reading.document(
          ProposalLineCodec.LINE, parser, UnknownMembers.PASSED_OVER, Optional::empty);
    } catch (StrictJsonException e) {
      throw new InvalidInputException(List.of(inFeed(e.problem(), lines)));
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          e.problems().stream().map(problem -> inFeed(problem, lines)).toList());
    }
  }

  private static Problem inFeed(Problem problem, Lines lines) {
    return new Problem(problem.place(), lines.number(), problem.column(), problem.what());
  }

  /**
   * Reads one line from bytes, for hosts that split the feed into lines themselves.
   *
   * @param bytes an array with the line in UTF-8; read only between the bounds, and not kept
   * @param from the index of its first byte
   * @param to the index after its last byte; the line end may be included
   * @return the line, or its problems, which are all in line 1
   * @throws IndexOutOfBoundsException if the bounds are not within the bytes
   */
  public LineReading line(byte[] bytes, int from, int to) {
    checkFromToIndex(from, to, bytes.length);
    try (JsonParser parser = json.createParser(bytes, from, to)) {
      int[] passedOver = new int[1];
      ProposalLine line =
          Reading.document(
              ProposalLineCodec.LINE,
              parser,
              UnknownMembers.PASSED_OVER,
              Optional::empty,
              count -> passedOver[0] = count);
      return new LineReading.Line(line, passedOver[0]);
    } catch (StrictJsonException e) {
      return new LineReading.Unreadable(List.of(e.problem()));
    } catch (InvalidInputException e) {
      return new LineReading.Unreadable(e.problems());
    }
  }
}
