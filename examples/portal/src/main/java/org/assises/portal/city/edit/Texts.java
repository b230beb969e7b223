package org.assises.portal.city.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.portal.page.FormPage.Block;
import org.assises.portal.page.FormPage.Input;

/**
 * A text with one field per language of the city.
 *
 * @param path the path of the text in the item
 * @param label the label
 * @param type the type of the inputs: {@code text} or {@code textarea}
 */
record Texts(String path, String label, String type) implements Entry {

  @Override
  public String member() {
    return path.replaceFirst("/.*", "");
  }

  @Override
  public Block show(Sheet sheet, Map<String, Object> item, String prefix) {
    List<Input> inputs = new ArrayList<>();
    for (String language : sheet.languages()) {
      String value = Tree.get(item, path + "/" + language).map(Object::toString).orElse("");
      inputs.add(
          new Input(
              prefix + path + "/" + language,
              sheet.languages().size() > 1 ? label + " (" + name(language) + ")" : label,
              type,
              value,
              "",
              List.of(),
              Optional.of(language)));
    }
    return new Block("", "", inputs, List.of(), List.of(), "");
  }

  @Override
  public void read(Sheet sheet, Map<String, Object> item, String prefix) {
    for (String language : sheet.languages()) {
      Tree.put(item, path + "/" + language, sheet.value(prefix + path + "/" + language));
    }
  }

  private static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.FRENCH);
  }
}
