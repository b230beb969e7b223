package org.assises.json.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.EditionId;
import org.assises.model.Organization;
import org.assises.model.Origin;
import org.assises.model.SessionId;
import org.assises.model.Source;
import org.assises.model.Theme;
import org.assises.model.Visibility;

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
    Optional<LocalDate> asOf,
    String language,
    ZoneId zone,
    Map<String, EditionId> editions,
    boolean everyEdition,
    Map<String, SessionId> sessions,
    Optional<Origin.Channel> channel,
    Optional<String> idPrefix,
    Optional<String> idEnd,
    boolean idsByLine,
    boolean sameIdMerged,
    boolean apostrophes,
    List<Theme> themes,
    List<Organization> organizations,
    Optional<Source> source,
    Visibility visibility) {

  /**
   * A condition that rows must meet to be read.
   *
   * @param column the possible names of the column
   * @param words the accepted words, folded
   */
  record RowFilter(List<String> column, List<String> words) {}

  /** {@return all possible column names, those for the id and the title first} */
  List<String> names() {
    return Stream.of(ProposalColumn.values())
        .flatMap(says -> columns.getOrDefault(says, List.of()).stream())
        .flatMap(List::stream)
        .toList();
  }
}
