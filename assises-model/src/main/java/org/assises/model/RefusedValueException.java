package org.assises.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.assises.wording.Message;

/** Thrown when a value breaks a rule of the model. Each reason has a code and a message. */
public final class RefusedValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LISTED = 20;

  private final transient List<Message> reasons;

  RefusedValueException(List<Message> reasons) {
    super(listed(reasons));
    this.reasons = List.copyOf(reasons);
  }

  /** {@return an exception with one reason, see {@link Message#of}} */
  public static RefusedValueException of(String code, Object... parameters) {
    return of(Message.of(code, parameters));
  }

  /** {@return an exception with one reason} */
  public static RefusedValueException of(Message reason) {
    return new RefusedValueException(List.of(reason));
  }

  /** {@return the reasons, at least one} */
  public List<Message> reasons() {
    return reasons;
  }

  private static String listed(List<Message> reasons) {
    int more = reasons.size() - MOST_LISTED;
    String listed =
        reasons.stream()
            .limit(MOST_LISTED)
            .map(reason -> reason.in(Locale.ENGLISH))
            .collect(joining("; "));
    return more > 0 ? listed + "; and " + more + " more" : listed;
  }
}
