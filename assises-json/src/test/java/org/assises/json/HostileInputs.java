package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.testing.WorkTime;

/**
 * Reads hostile documents of 16 MiB, and prints a line for each: the milliseconds of processor
 * time, and the number of problems.
 */
final class HostileInputs {
  private static final int SIZE = 16 << 20;

  private static final List<String> STARTS = List.of("", "{\"sources\":[", "{\"name\":{\"fr\":\"");

  private static final List<String> REPEATED =
      List.of(
          "[",
          "{\"a\":",
          "{\"id\":1},",
          "{\"id\":\"s\",\"title\":{\"fr\":\"x\"}},",
          "\"x\",",
          "\\ud83d\\ude00",
          "é",
          "’",
          "\\",
          "9",
          "1e9,",
          " ",
          "\n",
          "\u0000");

  private HostileInputs() {}

  public static void main(String[] arguments) {
    AssisesJson json = AssisesJson.create();
    byte[] document = new byte[SIZE];
    for (String start : STARTS) {
      for (String repeated : REPEATED) {
        fill(document, start.getBytes(UTF_8), repeated.getBytes(UTF_8));
        System.out.println(millis(json, document) + " " + problems(json, document));
      }
    }
  }

  private static long millis(AssisesJson json, byte[] document) {
    Duration before = WorkTime.ofThisThread();
    problems(json, document);
    return WorkTime.ofThisThread().minus(before).toMillis();
  }

  private static void fill(byte[] document, byte[] start, byte[] repeated) {
    Arrays.fill(document, (byte) ' ');
    System.arraycopy(start, 0, document, 0, start.length);
    int at = start.length;
    while (at + repeated.length <= document.length) {
      System.arraycopy(repeated, 0, document, at, repeated.length);
      at += repeated.length;
    }
  }

  private static int problems(AssisesJson json, byte[] document) {
    try {
      json.read(document);
      return 0;
    } catch (InvalidInputException e) {
      return e.problems().size();
    }
  }
}
