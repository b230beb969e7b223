package org.assises.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hostile JSON: values for any place in a document, and whole documents. */
final class HostileShapes {
  /** A marker in the texts of these inputs, which no message may repeat. */
  static final String MARKER = "opensesame";

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final int MANY = 10_001;

  private static final List<String> NUMBERS =
      List.of(
          "9".repeat(10_000),
          "-" + "9".repeat(1_001),
          "0." + "0".repeat(10_000) + "1",
          "1e400",
          "-1e400",
          "1e-400",
          "1E+9999999999",
          "1e" + "9".repeat(400),
          "-0",
          "-0.0",
          "0e0",
          "1.0",
          "1e2",
          "9223372036854775808",
          "-9223372036854775809",
          "00",
          "01",
          "-01",
          "+1",
          ".5",
          "1.",
          "1.e1",
          "1e",
          "1e+",
          "-",
          "0x10",
          "1_000",
          "1d",
          "Infinity",
          "-Infinity",
          "NaN");

  private static final List<String> TEXTS =
      List.of(
          "\"" + MARKER,
          "\"" + MARKER + "\\",
          "\"" + MARKER + "\\u12",
          "\"" + MARKER + "\\u00G0\"",
          "\"" + MARKER + "\\x41\"",
          "\"" + MARKER + "\0\"",
          "\"" + MARKER + "\t\"",
          "\"" + MARKER + "\n\"",
          "\"" + MARKER + "\\u0000\"",
          "\"" + MARKER + "\u007f\"",
          "\"" + MARKER + "\\u001b[2J\"",
          "\"" + MARKER + "\\ud800\"",
          "\"" + MARKER + "\\udc00\\ud800\"",
          "\"" + MARKER + "\\ud83d\\u0041\"",
          "\"" + MARKER + "\\ud83d\\ude00\"",
          "\"" + MARKER + "\u202e\u2066\"",
          "\"" + MARKER + "\u2028\u2029\"",
          "\"" + MARKER + "\ufffe\uffff\"",
          "\"" + MARKER + "\u0301".repeat(5_000) + "\"",
          "\"" + MARKER.repeat(10_000) + "\"",
          "\"" + "\\u006f".repeat(20_000) + "\"",
          "\"" + "\\\"".repeat(20_000) + "\"",
          "'" + MARKER + "'",
          "`" + MARKER + "`",
          MARKER,
          "\"<script>" + MARKER + "</script>\"",
          "\"${jndi:ldap://" + MARKER + "}\"",
          "\"%s%n" + MARKER + "\"",
          "\"\"",
          "\" \"",
          "\"\u00a0\"");

  private static final List<String> NESTED =
      List.of(
          "[".repeat(60) + "]".repeat(60),
          "[".repeat(65) + "]".repeat(65),
          "{\"a\":".repeat(65) + "1" + "}".repeat(65),
          "[".repeat(60_000),
          "]".repeat(60_000),
          "{\"a\":".repeat(20_000),
          "[{\"a\":".repeat(20_000),
          "[[],".repeat(20_000),
          "[" + "[],".repeat(20_000) + "[]]",
          "[" + "{},".repeat(20_000) + "{}]",
          "[" + "\"\",".repeat(20_000) + "\"\"]",
          "[" + "null,".repeat(20_000) + "null]",
          "[]",
          "{}",
          "[{}]",
          "{\"\":{}}");

  private static final List<String> NAMES =
      List.of(
          "{\"id\":\"a\",\"id\":\"b\"}",
          "{\"id\":\"a\",\"\\u0069\\u0064\":\"b\"}",
          "{\"\\ud83d\\ude00\":1,\"\uD83D\uDE00\":2}",
          "{\"\\u00e9\":1,\"e\\u0301\":2}",
          "{\"__proto__\":{\"admin\":true},\"constructor\":{\"prototype\":{}}}",
          "{\"\\u0000\":1}",
          "{\"\\ud800\":1}",
          "{\"a\u202e\":1}",
          "{\"" + "n".repeat(100_000) + "\":1}",
          "{" + names(IntStream.range(0, MANY).mapToObj(i -> "n" + i)) + "}",
          "{" + names(collisions(12)) + "}",
          "{\"a.b\":1,\"a/b\":2,\"~\":3,\"a~1b\":4}");

  private static final List<String> BROKEN =
      List.of(
          "nul",
          "nulll",
          "Null",
          "True",
          "tru",
          "falsey",
          "undefined",
          "null",
          "true",
          "[1,]",
          "[,1]",
          "[1 2]",
          "[1;2]",
          "[1",
          "[1,",
          "[\"a\":1]",
          "[}",
          "{]",
          "]",
          "}",
          "{",
          "{\"a\"",
          "{\"a\":",
          "{\"a\":1",
          "{\"a\":1,",
          "{\"a\":1,}",
          "{\"a\" 1}",
          "{\"a\":1 \"b\":2}",
          "{\"a\"}",
          "{\"a\":}",
          "{,}",
          "{a:1}",
          "{'a':1}",
          "{1:1}",
          "{null:1}",
          "{[]:1}",
          "// c\n1",
          "/* c */ 1",
          "1 # c",
          "{} {}",
          "{},",
          "[] " + MARKER,
          "\u00a01",
          "\u20031",
          "\f1",
          "\u000b1",
          "\u00001",
          "1\u0000",
          "");

  private HostileShapes() {}

  /** {@return inputs with each hostile value between two texts} */
  static Stream<byte[]> in(String before, String after) {
    return Stream.of(NUMBERS, TEXTS, NESTED, NAMES, BROKEN)
        .flatMap(List::stream)
        .map(value -> (before + value + after).getBytes(UTF_8));
  }

  /** {@return a valid document in other encodings and with invalid UTF-8} */
  static List<byte[]> encodings(String document) {
    List<byte[]> all = new ArrayList<>();
    for (Charset charset : List.of(UTF_16BE, UTF_16LE, UTF_32BE, UTF_32LE)) {
      all.add(document.getBytes(charset));
      all.add(("\uFEFF" + document).getBytes(charset));
    }
    for (String mark : List.of("EFBBBF", "EFBBBFEFBBBF", "EFBB", "2B2F7638", "0EFEFF", "FFFE")) {
      all.add(with(0, mark, document));
    }
    int inAText = document.indexOf('"') + 1;
    for (String octets :
        List.of(
            "C080",
            "C1BF",
            "E08080",
            "E09FBF",
            "F0808080",
            "F08FBFBF",
            "EDA080",
            "EDB080",
            "EDA0BDEDB880",
            "F4908080",
            "F5808080",
            "F888808080",
            "FE",
            "FF",
            "80",
            "BF",
            "C3",
            "E282",
            "F09F98")) {
      all.add(with(inAText, octets, document));
      all.add(with(document.length(), octets, document));
    }
    return all;
  }

  private static byte[] with(int at, String octets, String document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(document.substring(0, at).getBytes(UTF_8));
    out.writeBytes(HexFormat.of().parseHex(octets));
    out.writeBytes(document.substring(at).getBytes(UTF_8));
    return out.toByteArray();
  }

  private static String names(Stream<String> names) {
    return names.map(name -> "\"" + name + "\":1").collect(joining(","));
  }

  /** {@return 2<sup>power</sup> names that all have the same hash code} */
  private static Stream<String> collisions(int power) {
    return IntStream.range(0, 1 << power)
        .mapToObj(
            i ->
                IntStream.range(0, power)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(joining()));
  }
}
