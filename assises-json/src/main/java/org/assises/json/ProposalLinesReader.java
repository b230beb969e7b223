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
import org.assises.json.published.ProposalLines;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.Lines;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.stream.StrictJsonProvider;

/**
 * Reads the feed of proposals line by line: memory does not grow with it.
 *
 * <p>Each line is read strictly; members that this version does not know are passed over. That what
 * a proposal refers to exists is not checked: it is in no line.
 *
 * <pre>{@code
 * ProposalLinesReader.create().read(in).forEach(copy::apply);             // stops at the first bad line
 * ProposalLinesReader.create().read(in, copy::apply, problems::add);      // goes on
 * }</pre>
 */
public final class ProposalLinesReader {
  /** What a proposal of the largest document takes: line separators are longer escaped than not. */
  private static final int LONGEST_LINE = 2 * JsonLimits.standard().documentBytes() + (1 << 20);

  private final StrictJsonProvider json;

  private ProposalLinesReader(JsonLimits limits) {
    this.json = StrictJsonProvider.create(limits);
  }

  /**
   * {@return a reader of lines of at most 33 MiB, which hold whatever proposal a document of the
   * standard limits can hold; with the other standard limits}
   */
  public static ProposalLinesReader create() {
    return create(
        JsonLimits.standard().withStringLength(LONGEST_LINE).withDocumentBytes(LONGEST_LINE));
  }

  /** {@return a reader with limits of its own, of which that for documents is that of a line} */
  public static ProposalLinesReader create(JsonLimits limits) {
    return new ProposalLinesReader(requireNonNull(limits, "limits"));
  }

  /**
   * Reads until the first line that is wrong.
   *
   * @param in UTF-8; read as the stream goes on, not closed
   * @return the lines in order; it throws {@link InvalidInputException} at a line that is wrong,
   *     and {@link UncheckedIOException} where {@code in} throws
   */
  public Stream<ProposalLine> read(InputStream in) {
    return StreamSupport.stream(new LineSpliterator(new Lines(in, json)), false);
  }

  /**
   * Reads all lines that are right, and tells of the others.
   *
   * @param in UTF-8; read to its end, not closed
   * @param lines takes each line
   * @param problems takes each problem; its line is that of the feed
   * @throws IOException if {@code in} does
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
      return ProposalLineForms.line(
          Reading.document(
              ProposalLines.LINE, parser, UnknownMembers.PASSED_OVER, Optional::empty));
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
   * Reads one line from bytes, without the cost of a stream: for engines that hand over line by
   * line.
   *
   * @param bytes hold the line in UTF-8; read only between the bounds, and not kept
   * @param from index of its first byte
   * @param to index after its last byte, with or without its line end
   * @return the line, or what is wrong with it; places count from the start of the line, as line 1
   * @throws IndexOutOfBoundsException if the bounds are not within the bytes
   */
  public LineReading line(byte[] bytes, int from, int to) {
    checkFromToIndex(from, to, bytes.length);
    try (JsonParser parser = json.createParser(bytes, from, to)) {
      int[] passedOver = new int[1];
      ProposalLines.Line form =
          Reading.document(
              ProposalLines.LINE,
              parser,
              UnknownMembers.PASSED_OVER,
              Optional::empty,
              count -> passedOver[0] = count);
      return new LineReading.Line(ProposalLineForms.line(form), passedOver[0]);
    } catch (StrictJsonException e) {
      return new LineReading.Unreadable(List.of(e.problem()));
    } catch (InvalidInputException e) {
      return new LineReading.Unreadable(e.problems());
    }
  }
}
