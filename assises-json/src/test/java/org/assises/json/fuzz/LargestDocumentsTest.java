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
            "document of wrong proposals: refused, the member id is missing",
            "document of numbers for proposals: refused, expected an object, found a number",
            "schedule of events: read",
            "schedule of empty events: read",
            "schedule of empty events: refused, more names and values than are read here",
            "schedule of empty days: read",
            "schedule of numbers: read",
            "document of numbers: refused, expected an object, found an array",
            "publication of numbers: refused, expected a stored publication",
            "schedule of numbers: refused, more names and values than are read here",
            "lines of numbers: refused, expected an object, found an array",
            "document of arrays: refused, expected an object, found an array",
            "publication of arrays: refused, expected a stored publication",
            "schedule of arrays: refused, more names and values than are read here",
            "lines of arrays: refused, expected an object, found an array",
            "document of objects: refused, expected an object, found an array",
            "publication of objects: refused, expected a stored publication",
            "schedule of objects: refused, more names and values than are read here",
            "lines of objects: refused, expected an object, found an array",
            "document of texts: refused, expected an object, found an array",
            "publication of texts: refused, expected a stored publication",
            "schedule of texts: refused, more names and values than are read here",
            "lines of texts: refused, expected an object, found an array",
            "document of one text: refused, expected an object, found an array",
            "publication of one text: refused, expected a stored publication",
            "schedule of one text: refused, expected an object, as a schedule has here",
            "lines of one text: refused, expected an object, found an array",
            "document of open arrays: refused, expected an object, found an array",
            "publication of open arrays: refused, expected a stored publication",
            "schedule of open arrays: refused, nested deeper than 64",
            "lines of open arrays: refused, expected an object, found an array",
            "document of members: refused, unknown member",
            "publication of members: refused, expected a stored publication",
            "schedule of members: refused, more names and values than are read here",
            "lines of members: refused, an object of more than 10000 members");
    assertThat(jvm.exitCode()).isZero();
  }
}
