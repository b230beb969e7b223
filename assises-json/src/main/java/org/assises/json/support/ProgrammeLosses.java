package org.assises.json.support;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.wording.Codes;
import org.assises.wording.Message;

/** The losses of a format that carries a programme: all that a session says and it does not. */
public final class ProgrammeLosses {
  private final Assises assises;
  private final Set<SessionPart> lost;
  private final List<Loss> losses = new ArrayList<>();

  /**
   * Begins with what is lost of the assises as a whole.
   *
   * @param carried all that the format carries of a session beside its title and time
   */
  public ProgrammeLosses(Assises assises, Set<SessionPart> carried) {
    this.assises = assises;
    this.lost = EnumSet.allOf(SessionPart.class);
    lost.removeAll(carried);
    addWhole();
  }

  private void addWhole() {
    boolean more =
        Stream.of(
                assises.proposals(),
                assises.orientations(),
                assises.measures(),
                assises.surveys(),
                assises.balances())
            .anyMatch(things -> !things.isEmpty());
    if (more) {
      add(assises.id(), Message.of("only-programme"));
    }
  }

  /** Adds what is lost of a session that is carried. */
  public void addParts(Session session) {
    for (SessionPart part : lost) {
      if (part == SessionPart.KIND) {
        add(session.id(), Message.of("kind-not-carried", "kind", kind(session)));
      } else if (part.isSaidBy(session, assises)) {
        add(session.id(), part.code());
      }
    }
  }

  private static String kind(Session session) {
    return Codes.of(session.kind());
  }

  /** Adds what the series is about. */
  public void addDescription() {
    assises.description().ifPresent(text -> add(assises.id(), "description"));
  }

  /** Adds who holds the series, and where. */
  public void addHolder() {
    assises.organizer().ifPresent(body -> add(assises.id(), "organizer"));
    assises.territory().ifPresent(territory -> add(assises.id(), "territory"));
  }

  /** Adds under which licence the series is published. */
  public void addLicence() {
    add(assises.id(), Message.of("licence-not-carried", "licence", assises.licence()));
  }

  /** Adds the languages in which a text is not carried. */
  public void addLanguages(Id item, Stream<Text> texts, List<Locale> languages) {
    List<String> left = texts.flatMap(text -> left(text, languages)).distinct().sorted().toList();
    if (!left.isEmpty()) {
      add(item, Message.of("languages-not-carried", "languages", String.join(", ", left)));
    }
  }

  private static Stream<String> left(Text text, List<Locale> languages) {
    String carried = text.languageIn(languages);
    return text.byLanguage().keySet().stream().filter(language -> !language.equals(carried));
  }

  /** Adds something that the format has no place for, such as {@code key-figures}. */
  public void add(Id item, String part) {
    losses.add(Loss.of(item, part));
  }

  public void add(Id item, Message what) {
    losses.add(new Loss(item, what));
  }

  public List<Loss> list() {
    return List.copyOf(losses);
  }
}
