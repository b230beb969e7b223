package org.assises.json.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.input.ReaderOptions;
import org.assises.model.EditionId;
import org.assises.model.Origin;
import org.assises.model.SessionId;

/**
 * The settings for a table of proposals, made by {@link ProposalTableReader.Builder}.
 *
 * @param columns the columns with each meaning; a column has a list of possible names
 * @param filters the conditions that rows must meet to be read
 * @param editions the editions by the folded word in the table
 * @param everyEdition whether the words in the table are ids of editions
 * @param sessions the sessions by the folded name of the workshop
 */
record ProposalMapping(
    Map<ProposalColumn, List<List<String>>> columns,
    List<RowFilter> filters,
    StatusWords words,
    Map<String, EditionId> editions,
    boolean everyEdition,
    Map<String, SessionId> sessions,
    Optional<Origin.Channel> channel,
    Optional<String> presetPrefix,
    Optional<String> idEnd,
    boolean idsByLine,
    boolean sameIdMerged,
    boolean apostrophes,
    ReaderOptions options) {

  /**
   * A condition that rows must meet to be read.
   *
   * @param column the possible names of the column
   * @param words the accepted words, folded
   */
  record RowFilter(List<String> column, List<String> words) {}

  /** {@return the prefix of the ids of an edition's proposals} */
  String idPrefix(EditionId edition) {
    return options.idPrefix().or(() -> presetPrefix).orElse(edition.value());
  }

  /** {@return all possible column names, those for the id and the title first} */
  List<String> names() {
    return Stream.of(ProposalColumn.values())
        .flatMap(says -> columns.getOrDefault(says, List.of()).stream())
        .flatMap(List::stream)
        .toList();
  }
}
