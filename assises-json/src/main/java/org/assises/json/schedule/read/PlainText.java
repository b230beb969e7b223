package org.assises.json.schedule.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of other systems as plain text: markup becomes line breaks. */
public final class PlainText {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,1000}>|</?[A-Za-z]>");
  private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>|</p>|</div>|</li>|</h[1-6]>");
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", "\u00A0");

  private PlainText() {}

  /** {@return the text; empty where nothing is left} */
  public static Optional<String> of(String text) {
    String clean = text.replaceAll("\\r\\n?", "\n");
    String plain = TAG.matcher(clean).find() ? withoutMarkup(clean) : clean;
    return plain.isBlank() ? Optional.empty() : Optional.of(plain.strip());
  }

  private static String withoutMarkup(String html) {
    String text = TAG.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll("");
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      text = text.replace(entity.getKey(), entity.getValue());
    }
    return text.replace("&amp;", "&").replaceAll("\n{3,}", "\n\n");
  }
}
