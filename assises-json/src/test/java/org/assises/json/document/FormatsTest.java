package org.assises.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.stream.StrictJsonProvider;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static String read(Codec<String> codec, String json) {
    JsonParser parser = StrictJsonProvider.create().createParser(new StringReader(json));
    return Reading.document(codec, parser, UnknownMembers.REFUSED, Optional::empty);
  }

  @Test
  void onlyTheNameOfTheFormatIsAccepted() {
    Codec<String> agenda = Formats.format("agenda");

    assertThat(read(agenda, "\"agenda\"")).isEqualTo("agenda");
    assertThatThrownBy(() -> read(agenda, "\"Agenda\""))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("expected the format agenda");
  }
}
