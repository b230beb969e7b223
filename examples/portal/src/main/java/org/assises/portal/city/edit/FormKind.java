package org.assises.portal.city.edit;

import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Id;
import org.assises.model.ItemKind;

/** A kind of item that has a form. */
public final class FormKind {
  private final Kind kind;

  FormKind(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** {@return its name in addresses, such as {@code seances}} */
  public String name() {
    return kind.name();
  }

  /** {@return its list in the document, such as {@code sessions}} */
  public String list() {
    return kind.list();
  }

  /** {@return the title of the list} */
  public String title() {
    return kind.title();
  }

  /** {@return what leads to a new one} */
  public String add() {
    return kind.add();
  }

  /** {@return what one is, in a word} */
  public String one() {
    return kind.done();
  }

  /** {@return the id of an item of this kind} */
  public Id id(String value) {
    return Stream.of(ItemKind.values())
        .filter(it -> list().equals(it.code() + "s"))
        .findFirst()
        .orElseThrow()
        .id(value);
  }

  /** {@return the path of an item's public page} */
  public Optional<String> page(String id) {
    return kind.page(id);
  }
}
