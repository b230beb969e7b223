package org.assises.testing;

import static org.assises.testing.Written.bytes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** Writes with one format from 32 threads at the same time, ten thousand times in all. */
public final class ManyThreads {
  private static final int THREADS = 32;
  private static final int WRITES_EACH = 320;

  private ManyThreads() {}

  /** {@return the number of writes whose bytes differ from those of a single thread} */
  public static long disturbed(PublicationFormat format, List<Publication> publications)
      throws Exception {
    List<byte[]> alone = publications.stream().map(each -> bytes(format, each)).toList();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<Long> writes =
        () -> {
          start.await();
          return disturbed(format, publications, alone);
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long disturbed = 0;
      for (Future<Long> count : threads.invokeAll(Collections.nCopies(THREADS, writes))) {
        disturbed += count.get();
      }
      return disturbed;
    } finally {
      threads.shutdownNow();
    }
  }

  private static long disturbed(
      PublicationFormat format, List<Publication> publications, List<byte[]> alone) {
    long disturbed = 0;
    for (int i = 0; i < WRITES_EACH; i++) {
      int at = i % alone.size();
      if (!Arrays.equals(bytes(format, publications.get(at)), alone.get(at))) {
        disturbed++;
      }
    }
    return disturbed;
  }
}
