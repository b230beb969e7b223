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
 * The settings for an instance of Decidim, made by {@link DecidimReader.Builder}.
 *
 * @param words the statuses by the tokens of the city's own states; empty if a state gives no
 *     follow-up
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
