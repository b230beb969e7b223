package org.assises.publication;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;

/**
 * Describes changes in French, Breton or English.
 *
 * <p>The names of items and people come from one publication. Items that it does not contain, and
 * people whose names it does not publish, are not named.
 *
 * <pre>{@code
 * ChangeTexts texts = ChangeTexts.of(publication, List.of(Locale.FRENCH));
 * texts.title(change);   // Séance déplacée : Atelier
 * texts.content(change); // Avant : 14 mars 2026, 9 h ...
 * }</pre>
 */
public final class ChangeTexts {
  private final Assises assises;
  private final List<Locale> languages;
  private final ChangeBundle words;
  private final ItemNames names;
  private final ValueTexts values;

  ChangeTexts(Assises assises, List<Locale> languages) {
    this.assises = assises;
    this.languages = List.copyOf(languages);
    this.words = ChangeBundle.in(languages);
    this.names = new ItemNames(assises, this.languages);
    this.values = new ValueTexts(words, names, this.languages);
  }

  /**
   * {@return the descriptions of changes, with the names of a publication}
   *
   * @param publication the publication that names the items
   * @param languages the languages in order of preference
   */
  public static ChangeTexts of(Publication publication, List<Locale> languages) {
    return new ChangeTexts(publication.assises(), languages);
  }

  /** {@return the language of the descriptions} */
  public Locale language() {
    return words.language();
  }

  /**
   * {@return a title with the kind of change and the name of the item, such as {@code Nouvelle
   * séance : Atelier}}
   */
  public String title(Change change) {
    return label(change) + words.get("colon") + name(change.item());
  }

  /** {@return the name of an item, or its id if the item is not published} */
  public String name(Id item) {
    return names.find(item).orElse(item.value());
  }

  /** {@return the kind of change in words, such as {@code Nouvelle séance}} */
  public String label(Change change) {
    if (change instanceof Change.Changed changed) {
      return label(changed);
    }
    if (change instanceof Change.Affected affected) {
      return words.get("affected", "item", item(change), "what", name(affected.by()));
    }
    return change instanceof Change.Forgotten
        ? words.get("forgotten", "item", item(change))
        : words.get(change.kind());
  }

  private String label(Change.Changed change) {
    return status(change)
        .or(() -> words.find(change.kind()))
        .orElseGet(
            () ->
                words.get(
                    "changed",
                    "item",
                    item(change),
                    "fact",
                    words.get("fact." + change.fact().code())));
  }

  /** Changes of status have labels of their own, also if a cancelled session takes place again. */
  private Optional<String> status(Change.Changed change) {
    if (change.fact() != Fact.STATUS
        || !(change.to().orElse(null) instanceof ShownValue.Code status)) {
      return Optional.empty();
    }
    boolean wasOff = change.from().filter(new ShownValue.Code("cancelled")::equals).isPresent();
    String key = change.kind() + "." + (wasOff ? "reinstated" : status.code());
    return words.find(key).or(() -> words.find(change.kind() + "." + status.code()));
  }

  private String item(Change change) {
    return words.get("item." + change.item().kind().code());
  }

  /** {@return a fact and its value on one line, such as {@code Page : https://...}} */
  public String line(Fact fact, ShownValue value) {
    String name = words.get("fact." + fact.code());
    String heading = name.substring(0, 1).toUpperCase(language()) + name.substring(1);
    return heading + words.get("colon") + values.text(value);
  }

  /** {@return the former and the new value, or a description of the item if there are none} */
  public String content(Change change) {
    if (!(change instanceof Change.Changed changed)) {
      return about(change.item());
    }
    if (changed.from().isEmpty() && changed.to().isEmpty()) {
      return about(change.item());
    }
    if (changed.fact() == Fact.FOLLOW_UP && changed.to().isPresent()) {
      return followUp((ProposalId) change.item(), changed.to().get());
    }
    return changed.isOf(ItemKind.SESSION, Fact.STATUS) ? about(change.item()) : values(changed);
  }

  private String values(Change.Changed change) {
    return change.fact() == Fact.PEOPLE
        ? people(change)
        : line("before", said(change, change.from()))
            + "\n"
            + line("now", said(change, change.to()));
  }

  private String line(String heading, String text) {
    return words.get(heading) + words.get("colon") + text;
  }

  private String said(Change.Changed change, Optional<ShownValue> value) {
    String text = value.map(values::text).orElse("");
    String absent = change.fact() == Fact.PLACE ? "unknown-place" : "none";
    return text.isEmpty() ? words.get(absent) : text;
  }

  /** Lists the people who were added and removed, by their public names. */
  private String people(Change.Changed change) {
    List<ShownValue> were = listed(change.from());
    List<ShownValue> are = listed(change.to());
    List<String> lines = new ArrayList<>();
    named(are, were).ifPresent(joined -> lines.add(line("joined", joined)));
    named(were, are).ifPresent(left -> lines.add(line("left", left)));
    return lines.isEmpty() ? name(change.item()) : String.join("\n", lines);
  }

  private static List<ShownValue> listed(Optional<ShownValue> value) {
    return value.orElse(null) instanceof ShownValue.Many many
        ? many.values().stream().flatMap(ChangeTexts::speaker).distinct().toList()
        : List.of();
  }

  private static Stream<ShownValue> speaker(ShownValue part) {
    return part instanceof ShownValue.Parts parts ? parts.find("speaker").stream() : Stream.of();
  }

  private Optional<String> named(List<ShownValue> people, List<ShownValue> without) {
    String named =
        people.stream()
            .filter(person -> !without.contains(person))
            .map(values::text)
            .filter(name -> !name.isEmpty())
            .collect(joining(", "));
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }

  /** Describes a follow-up, with its note if the proposal still has it. */
  private String followUp(ProposalId proposal, ShownValue value) {
    if (!(value instanceof ShownValue.Parts parts)) {
      return values.text(value);
    }
    String progress =
        parts.find("progress").orElse(null) instanceof ShownValue.Count number
            ? " (" + values.percent(number.number()) + ")"
            : "";
    String status = parts.find("status").map(values::text).orElse("") + progress;
    return parts
        .find("note")
        .map(values::text)
        .or(() -> note(proposal, parts))
        .map(note -> status + "\n" + note)
        .orElse(status);
  }

  private Optional<String> note(ProposalId id, ShownValue.Parts told) {
    if (!assises.has(id)) {
      return Optional.empty();
    }
    return assises.proposal(id).followUps().stream()
        .filter(followUp -> isSame(followUp, told))
        .flatMap(followUp -> followUp.note().stream())
        .map(note -> note.in(languages))
        .findFirst();
  }

  private static boolean isSame(FollowUp followUp, ShownValue.Parts told) {
    ShownValue.Parts whole = (ShownValue.Parts) Values.followUp(followUp);
    return Stream.of("status", "date", "progress", "reason")
        .allMatch(part -> whole.find(part).equals(told.find(part)));
  }

  private String about(Id item) {
    if (item instanceof SessionId id && assises.has(id)) {
      Session session = assises.session(id);
      String when = values.text(session.slot());
      return session.description().map(text -> when + "\n" + text.in(languages)).orElse(when);
    }
    if (item instanceof EditionId id && assises.has(id)) {
      return values.text(assises.edition(id).startDate().value());
    }
    if (item instanceof ProposalId id && assises.has(id)) {
      Proposal proposal = assises.proposal(id);
      return proposal.description().orElse(proposal.title()).in(languages);
    }
    return name(item);
  }
}
