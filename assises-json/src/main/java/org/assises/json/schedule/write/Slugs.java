package org.assises.json.schedule.write;

import java.util.Locale;

/**
 * Converts ids to slugs of the format: at least two characters of {@code a-z 0-9 _ -}, the last one
 * a letter or digit.
 */
public final class Slugs {
  private Slugs() {}

  public static String of(String id) {
    String slug =
        id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "-").replaceAll("[_-]+$", "");
    return slug.length() < 2 ? "id-" + (slug.isEmpty() ? "0" : slug) : slug;
  }
}
