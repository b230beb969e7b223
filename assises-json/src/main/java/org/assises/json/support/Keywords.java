package org.assises.json.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assises.model.Theme;

/** Collects the names of themes by language. */
public final class Keywords {
  private Keywords() {}

  /**
   * {@return the names by language tag, in the order of the tags; those of one language in the
   * order of the themes}
   */
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
