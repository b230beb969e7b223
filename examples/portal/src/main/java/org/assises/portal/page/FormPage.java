package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * A form of the back office.
 *
 * @param site what all pages share
 * @param title the title
 * @param back the link to the list
 * @param action the address that receives the form
 * @param hidden the hidden fields
 * @param notice a message; empty for none
 * @param advice the findings and problems that concern no field
 * @param blocks the fields
 * @param preview the link to the preview; empty if there is none
 * @param removable whether the item can be removed
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
   * A group of fields.
   *
   * @param legend the heading; empty if the labels are enough
   * @param hint more of it; empty for nothing
   * @param inputs the fields
   * @param blocks the groups in this group
   * @param advice the findings and problems of this group
   * @param style the CSS class, which hides shapes that are not chosen; empty for none
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
   * @param name the name in the form
   * @param label the label
   * @param type {@code text}, {@code textarea}, {@code select}, {@code checks} or a type of HTML
   * @param value the value
   * @param hint more of it; empty for nothing
   * @param choices the choices
   * @param language the language of the value; empty for none
   */
  public record Input(
      String name,
      String label,
      String type,
      String value,
      String hint,
      List<Choice> choices,
      Optional<String> language) {
    /** {@return this field with another value and a hint with the saved one} */
    public Input overtaken(String mine) {
      String now = "Enregistré maintenant : " + (value.isEmpty() ? "rien" : value);
      List<Choice> mineChosen =
          choices.stream()
              .map(it -> new Choice(it.value(), it.text(), it.value().equals(mine)))
              .toList();
      return new Input(name, label, type, mine, now, mineChosen, language);
    }

    /** {@return the id in the page} */
    public String id() {
      return "c-" + name.replace('/', '-').replace('.', '-');
    }
  }

  /** A hidden field. */
  public record Hidden(String name, String value) {}

  /**
   * A message.
   *
   * @param text a sentence
   * @param good whether it reports a success
   */
  public record Notice(String text, boolean good) {}
}
