package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assises.testing.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what {@code publish} loads, since most of its time goes to the loading of classes. */
class FirstPublishTest {
  @TempDir private Path folder;

  @Test
  void loadsOnlyTheCommandThatIsCalled() throws Exception {
    assertThat(loaded())
        .contains(" org.assises.cli.PublishCommand ")
        .doesNotContain(" org.assises.cli.ImportCommand ", " org.assises.cli.ForgetCommand ");
  }

  @Test
  void readsNoHelp() throws Exception {
    assertThat(loaded()).doesNotContain(" sun.util.ResourceBundleEnumeration ");
  }

  @Test
  void linksNoGeneratedEqualsOfARecord() throws Exception {
    assertThat(loaded()).doesNotContain(" java.lang.runtime.ObjectMethods ");
    assertThat(loaded())
        .as("again, after comparing with the kept publication")
        .doesNotContain(" java.lang.runtime.ObjectMethods ");
  }

  @Test
  void comparesNoFactsIfTheDocumentIsTheSame() throws Exception {
    loaded();

    assertThat(loaded())
        .contains(" org.assises.publication.Differences ")
        .doesNotContain(" org.assises.publication.Facts ");
  }

  private String loaded() throws Exception {
    ChildJvm jvm =
        ChildJvm.run(
            List.of("-Xlog:class+load"),
            AssisesCommand.class,
            List.of("publish", "quimper.json", folder.resolve("public").toString()));
    assertThat(jvm.exitCode()).describedAs(jvm.output()).isEqualTo(ExitCode.DONE);
    return jvm.output();
  }
}
