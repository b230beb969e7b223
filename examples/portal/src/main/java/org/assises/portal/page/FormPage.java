package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * A form of the back office.
 *
 * @param site what all pages share
 * @param title what is filled in
 * @param back to the list it belongs to
 * @param action where it is sent
 * @param hidden what comes back with it, by name
 * @param notice what to tell; empty for nothing
 * @param advice what is wrong or to be looked at and stands beside no field
 * @param blocks what is filled in
 * @param preview the page as it would be; empty where there is none
 * @param removable whether there is something to remove
 */
public record FormPage(
    Site site,
    String title,
    Link back,
    String action,
    List<Hidden> hidden,
    Optional<Notice> notice,
    List<Advice> advice,
    List<Block> blocks,
    Optional<String> preview,
    boolean removable)
    implements OfficePage {
  @Override
  public String template() {
    return "form.jte";
  }

  /**
   * Fields that belong together, and what is in them.
   *
   * @param legend what they are about; empty where the labels say it
   * @param hint more of it; empty for nothing
   * @param inputs the fields
   * @param blocks what is below
   * @param advice what is wrong or to be looked at
   * @param style for the style sheet, which hides the shapes that are not chosen; empty for none
   */
  public record Block(
      String legend,
      String hint,
      List<Input> inputs,
      List<Block> blocks,
      List<Advice> advice,
      String style) {
    public static Block of(Input input) {
      return new Block("", "", List.of(input), List.of(), List.of(), "");
    }

    public static Block group(String legend, List<Block> blocks, String style) {
      return new Block(legend, "", List.of(), blocks, List.of(), style);
    }

    public Block with(List<Advice> more) {
      return new Block(legend, hint, inputs, blocks, more, style);
    }
  }

  /**
   * A field.
   *
   * @param name as it is sent
   * @param label what the agent reads
   * @param type {@code text}, {@code textarea}, {@code select}, {@code checks} or a type of HTML
   * @param value what is in it
   * @param hint more of it; empty for nothing
   * @param choices what can be chosen
   * @param language of what is written; empty where it is in none
   */
  public record Input(
      String name,
      String label,
      String type,
      String value,
      String hint,
      List<Choice> choices,
      Optional<String> language) {
    /** {@return the same with another value, beside which the one that is saved now is told} */
    public Input overtaken(String mine) {
      String now = "Enregistré maintenant : " + (value.isEmpty() ? "rien" : value);
      List<Choice> mineChosen =
          choices.stream()
              .map(it -> new Choice(it.value(), it.text(), it.value().equals(mine)))
              .toList();
      return new Input(name, label, type, mine, now, mineChosen, language);
    }

    /** {@return an id for the page} */
    public String id() {
      return "c-" + name.replace('/', '-').replace('.', '-');
    }
  }

  /** What comes back with the form. */
  public record Hidden(String name, String value) {}

  /**
   * What to tell.
   *
   * @param text a sentence
   * @param good whether all went well
   */
  public record Notice(String text, boolean good) {}
}
