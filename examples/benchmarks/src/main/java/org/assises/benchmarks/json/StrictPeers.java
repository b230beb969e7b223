package org.assises.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.assises.json.JsonSchema;
import org.eclipse.yasson.YassonConfig;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Combinations of libraries that give some of the guarantees of {@code AssisesJson}: no unknown or
 * repeated members, and checked values. References between items are not checked.
 */
final class StrictPeers {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();
  private static final ObjectReader DOCUMENTS = MAPPER.readerFor(Plain.Document.class);
  private static final Jsonb JSONB =
      JsonbBuilder.create(
          new JsonbConfig().setProperty(YassonConfig.FAIL_ON_UNKNOWN_PROPERTIES, true));

  private StrictPeers() {}

  /** Reads with Jackson and validates the records with Hibernate Validator. */
  static Plain.Document jacksonValidated(byte[] document) {
    return valid(DOCUMENTS.readValue(document));
  }

  /** Reads with Yasson, which cannot refuse repeated members, and validates the records. */
  static Plain.Document yassonValidated(byte[] document) {
    return valid(JSONB.fromJson(new ByteArrayInputStream(document), Plain.Document.class));
  }

  /** Reads a tree with Jackson, validates it against our schema, and converts it to records. */
  static Plain.Document jacksonAgainstSchema(byte[] document) {
    JsonNode tree = MAPPER.readTree(document);
    if (!OurSchema.ASSISES.validate(tree).isEmpty()) {
      throw new IllegalArgumentException("the document does not pass its schema");
    }
    return DOCUMENTS.readValue(tree);
  }

  private static Plain.Document valid(Plain.Document document) {
    Set<ConstraintViolation<Plain.Document>> violations = Constraints.VALIDATOR.validate(document);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return document;
  }

  private static final class Constraints {
    static final Validator VALIDATOR =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}
  }

  private static final class OurSchema {
    static final Schema ASSISES =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text());

    private OurSchema() {}

    private static String text() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        JsonSchema.ASSISES.write(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toString(UTF_8);
    }
  }
}
