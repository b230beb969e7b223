package org.assises.json.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assises.model.Theme;

/** The names of themes, each in the languages it has. */
public final class Keywords {
  private Keywords() {}

  /** {@return the names by language, in the order of the tags and of the themes} */
  public static Map<String, List<String>> of(List<Theme> themes) {
    Map<String, List<String>> names = new TreeMap<>();
    for (Theme theme : themes) {
      theme
          .name()
          .byLanguage()
          .forEach(
              (language, name) ->
                  names.computeIfAbsent(language, tag -> new ArrayList<>()).add(name));
    }
    return names;
  }
}
