package org.assises.aggregator.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.NettyShuffleEnvironmentOptions;
import org.apache.flink.configuration.NettyShuffleEnvironmentOptions.CompressionCodec;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Environments for the jobs: the cluster of {@code flink run}, or one within this process that
 * leaves most of the heap to the job.
 */
public final class Environments {
  private static final int MOST_PARALLEL = 720;

  private Environments() {}

  /** {@return the environment of a job that ends} */
  public static StreamExecutionEnvironment building(OptionalInt parallelism) {
    Configuration configuration = common();
    configuration.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.BATCH);
    // Otherwise every shuffle has as many parts as the maximum parallelism, not the parallelism.
    configuration.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
    // The compression of shuffles is written in Java, and cost a tenth of all computing.
    configuration.set(
        NettyShuffleEnvironmentOptions.SHUFFLE_COMPRESSION_CODEC, CompressionCodec.NONE);
    return environment(configuration, parallelism);
  }

  /**
   * {@return the environment of a job that never ends and starts from the newest checkpoint, if
   * there is one}
   *
   * @param checkpoints the folder of its checkpoints
   * @param every the time between two checkpoints
   * @param rocksDb whether the state is on disk
   */
  public static StreamExecutionEnvironment following(
      OptionalInt parallelism, Path checkpoints, Duration every, boolean rocksDb)
      throws IOException {
    Configuration configuration = common();
    configuration.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.STREAMING);
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, every);
    configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
    configuration.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    configuration.set(StateBackendOptions.STATE_BACKEND, rocksDb ? "rocksdb" : "hashmap");
    configuration.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, rocksDb);
    // What was restored is Flink's to remove once it is no longer needed.
    configuration.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
    newest(checkpoints)
        .ifPresent(
            path ->
                configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, path.toUri().toString()));
    return environment(configuration, parallelism);
  }

  private static Configuration common() {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.OBJECT_REUSE, true);
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.MAX_PARALLELISM, MOST_PARALLEL);
    configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(64));
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(32));
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(32));
    configuration.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofSeconds(2));
    configuration.set(RestOptions.BIND_PORT, "8081-8099");
    return configuration;
  }

  private static StreamExecutionEnvironment environment(
      Configuration configuration, OptionalInt parallelism) {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    parallelism.ifPresent(environment::setParallelism);
    return environment;
  }

  /** {@return the newest complete checkpoint} */
  static Optional<Path> newest(Path checkpoints) throws IOException {
    if (Files.notExists(checkpoints)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.walk(checkpoints, 2)) {
      return all.filter(path -> path.getFileName().toString().startsWith("chk-"))
          .filter(path -> Files.exists(path.resolve("_metadata")))
          .max(Comparator.comparing(Environments::completed));
    }
  }

  private static FileTime completed(Path checkpoint) {
    try {
      return Files.getLastModifiedTime(checkpoint.resolve("_metadata"));
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
