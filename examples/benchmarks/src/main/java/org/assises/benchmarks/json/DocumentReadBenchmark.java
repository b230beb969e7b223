package org.assises.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.assises.benchmarks.ThreadCpu;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.model.Assises;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the canonical document of n proposals: this library into an assises, with all rules and
 * references checked, the others into plain records, unchecked. Parsson's limit of 15,000,000
 * characters per document is removed.
 */
@State(Scope.Benchmark)
@Fork(jvmArgsAppend = "-Dorg.eclipse.parsson.maxParsingLimit=2147483647")
public class DocumentReadBenchmark {
  private byte[] document;

  /** How many proposals. */
  @Param({"10", "1000", "100000"})
  public int n;

  @Setup
  public void generate() throws IOException {
    Assises assises = GeneratedCity.published(GeneratedCity.withProposals(n)).assises();
    document = Feeds.document(assises);
  }

  @Benchmark
  public Assises assises(ThreadCpu cpu) {
    cpu.calls++;
    return Feeds.JSON.read(document);
  }

  @Benchmark
  public Plain.Document jackson(ThreadCpu cpu) {
    cpu.calls++;
    return Peers.Jackson.DOCUMENTS.readValue(document);
  }

  @Benchmark
  public Plain.Document yasson(ThreadCpu cpu) {
    cpu.calls++;
    return Peers.Yasson.JSONB.fromJson(new ByteArrayInputStream(document), Plain.Document.class);
  }

  @Benchmark
  public Plain.Document jacksonValidated(ThreadCpu cpu) {
    cpu.calls++;
    return StrictPeers.jacksonValidated(document);
  }

  @Benchmark
  public Plain.Document jacksonAgainstSchema(ThreadCpu cpu) {
    cpu.calls++;
    return StrictPeers.jacksonAgainstSchema(document);
  }

  @Benchmark
  public Plain.Document yassonValidated(ThreadCpu cpu) {
    cpu.calls++;
    return StrictPeers.yassonValidated(document);
  }

  @Benchmark
  public List<Plain.Proposal> parsson(ThreadCpu cpu) {
    cpu.calls++;
    return ParssonReading.read(new ByteArrayInputStream(document));
  }

  /** The limit: reads all tokens and strings without using them. */
  @Benchmark
  public int tokens(ThreadCpu cpu) {
    cpu.calls++;
    int length = 0;
    try (JsonParser parser = Peers.Jackson.MAPPER.createParser(document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        length += token == JsonToken.VALUE_STRING ? parser.getString().length() : 1;
      }
    }
    return length;
  }
}
