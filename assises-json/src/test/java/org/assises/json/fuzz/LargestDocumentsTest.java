package org.assises.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.assises.testing.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bulk")
class LargestDocumentsTest {
  @Test
  void theLargestInputsAreReadOrRefusedWithLittleMemory() throws Exception {
    ChildJvm jvm = ChildJvm.small(LargestDocuments.class);

    assertThat(jvm.output().lines())
        .containsExactly(
            "document of sessions: read",
            "document of proposals: read",
            "document of wrong proposals: refused, the member \"id\" is missing; add it",
            "document of numbers for proposals: refused, expected an object, found a number",
            "schedule of events: read",
            "schedule of empty events: read",
            "schedule of empty events: refused, the file contains too many names and values",
            "schedule of empty days: read",
            "schedule of numbers: read",
            "document of numbers: refused, expected an object, found an array",
            "publication of numbers: refused, expected a kept publication, as this library writes it",
            "schedule of numbers: refused, the file contains too many names and values",
            "lines of numbers: refused, expected an object, found an array",
            "document of arrays: refused, expected an object, found an array",
            "publication of arrays: refused, expected a kept publication, as this library writes it",
            "schedule of arrays: refused, the file contains too many names and values",
            "lines of arrays: refused, expected an object, found an array",
            "document of objects: refused, expected an object, found an array",
            "publication of objects: refused, expected a kept publication, as this library writes it",
            "schedule of objects: refused, the file contains too many names and values",
            "lines of objects: refused, expected an object, found an array",
            "document of texts: refused, expected an object, found an array",
            "publication of texts: refused, expected a kept publication, as this library writes it",
            "schedule of texts: refused, the file contains too many names and values",
            "lines of texts: refused, expected an object, found an array",
            "document of one text: refused, expected an object, found an array",
            "publication of one text: refused, expected a kept publication, as this library writes it",
            "schedule of one text: refused, this is not a schedule; expected an object here",
            "lines of one text: refused, expected an object, found an array",
            "document of open arrays: refused, expected an object, found an array",
            "publication of open arrays: refused, expected a kept publication, as this library writes it",
            "schedule of open arrays: refused, objects and arrays are nested deeper than 64 levels",
            "lines of open arrays: refused, expected an object, found an array",
            "document of members: refused, unknown name; correct or remove it",
            "publication of members: refused, expected a kept publication, as this library writes it",
            "schedule of members: refused, the file contains too many names and values",
            "lines of members: refused, an object has more than 10000 members");
    assertThat(jvm.exitCode()).isZero();
  }
}
