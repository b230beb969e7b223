package org.assises.json.codec;

import static java.util.Map.entry;

import java.util.Map;
import org.assises.wording.Message;

/**
 * Finds the member that caused the model to refuse an object, so that a problem can point to it.
 */
final class RefusedMember {
  /** The members by the code of a message, or by the thing that it names. */
  private static final Map<String, String> MEMBERS =
      Map.ofEntries(
          entry("amount-out-of-range", "amount"),
          entry("consent-withdrawn-first", "withdrawnOn"),
          entry("edition-ends-first", "endDate"),
          entry("end-not-after-start", "end"),
          entry("former-date-missing", "formerDates"),
          entry("languages-missing", "languages"),
          entry("length-out-of-range", "end"),
          entry("mandate-ends-first", "until"),
          entry("part-of-itself", "partOf"),
          entry("progress-of-done", "progress"),
          entry("progress-of-pending", "progress"),
          entry("reason-without-refusal", "reason"),
          entry("reasons-without-refusal", "reasons"),
          entry("share-without-status", "statuses"),
          entry("shares-missing", "shares"),
          entry("siren-check-digit", "siren"),
          entry("start-with-fraction", "start"),
          entry("the number of days after the first", "last"),
          entry("survey-ends-first", "endDate"),
          entry("zone-without-time", "timeZone"));

  private RefusedMember() {}

  /**
   * Returns the name of the member; it is not one of the object's if no single member is the cause.
   */
  static String of(Message reason) {
    Map<String, String> told = reason.parameters();
    String thing = told.getOrDefault("thing", told.getOrDefault("things", ""));
    return MEMBERS.getOrDefault(reason.code(), MEMBERS.getOrDefault(thing, thing));
  }
}
