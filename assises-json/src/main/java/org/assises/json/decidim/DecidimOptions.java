package org.assises.json.decidim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Source;
import org.assises.model.Theme;
import org.assises.model.Visibility;

/**
 * What a host says of an instance of Decidim; see {@link DecidimReader.Builder}.
 *
 * @param words the status of a token of the city's own; empty for one that says nothing of it
 * @param fields the folded labels of questions whose answers are read
 */
record DecidimOptions(
    List<Locale> languages,
    ZoneId zone,
    Map<String, Optional<FollowUpStatus>> words,
    Optional<LocalDate> asOf,
    Set<String> fields,
    String idPrefix,
    SessionKind meetings,
    List<Theme> themes,
    List<Proposal> proposals,
    Set<SessionId> sessions,
    Optional<Source> source,
    Visibility visibility) {}
