package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that starts, serves its home page once, and stops. */
class TrialTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aPortalThatServesItsHomePageEndsWithZero() {
    int code = run("../cli/quimper.json");

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString()).matches("http://127\\.0\\.0\\.1:\\d+/ was served\\R");
    assertThat(code).isZero();
  }

  @Test
  void whatWasPublishedOnTrialIsKept() {
    run("../cli/quimper.json");

    assertThat(run()).isZero();
  }

  @Test
  void aPortalThatCannotStartNamesTheReason() {
    int code = run();

    assertThat(err.toString()).contains("nothing was published yet: name a DOCUMENT.json");
    assertThat(code).isEqualTo(2);
  }

  private int run(String... document) {
    String[] options = {"--try", "--port", "0", "--data", folder.toString()};
    String[] arguments = new String[options.length + document.length];
    System.arraycopy(options, 0, arguments, 0, options.length);
    System.arraycopy(document, 0, arguments, options.length, document.length);
    return PortalCommand.command()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
