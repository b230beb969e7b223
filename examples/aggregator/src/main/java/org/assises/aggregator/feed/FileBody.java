package org.assises.aggregator.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Writes the body of a response into a temporary file while it unpacks and hashes it. It fails as
 * soon as the body is larger than allowed.
 */
final class FileBody implements HttpResponse.BodySubscriber<FileBody.@Nullable Received> {
  private final CompletableFuture<@Nullable Received> received = new CompletableFuture<>();
  private final long largest;
  private final boolean packed;
  private final MessageDigest digest = ContentTag.digest();
  private @Nullable Path file;
  private @Nullable OutputStream out;
  private @Nullable Unpacking unpacking;
  private Flow.@Nullable Subscription subscription;
  private long size;

  /** A complete body. */
  record Received(Path file, long size, String hash) {}

  private FileBody(long largest, boolean packed) {
    this.largest = largest;
    this.packed = packed;
  }

  /**
   * {@return a subscriber to the body of a response; it discards the body if the response is no
   * file}
   */
  static HttpResponse.BodySubscriber<@Nullable Received> of(
      HttpResponse.ResponseInfo info, long largest) {
    if (info.statusCode() != 200) {
      return HttpResponse.BodySubscribers.replacing(null);
    }
    boolean packed =
        info.headers().firstValue("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
    return new FileBody(largest, packed);
  }

  @Override
  public CompletionStage<@Nullable Received> getBody() {
    return received;
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    this.subscription = begun;
    try {
      file = Files.createTempFile("feed-", ".tmp");
      out = Files.newOutputStream(file);
      unpacking = packed ? new Unpacking(this::write) : null;
      begun.request(1);
    } catch (IOException e) {
      fail(e);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    try {
      for (ByteBuffer buffer : buffers) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        if (unpacking == null) {
          write(bytes, bytes.length);
        } else {
          unpacking.add(bytes);
        }
      }
      if (subscription != null) {
        subscription.request(1);
      }
    } catch (IOException e) {
      fail(e);
    }
  }

  private void write(byte[] bytes, int length) throws IOException {
    size += length;
    if (size > largest) {
      throw new IOException("it is longer than " + largest + " bytes");
    }
    if (out != null) {
      out.write(bytes, 0, length);
      digest.update(bytes, 0, length);
    }
  }

  @Override
  public void onError(Throwable trouble) {
    fail(new IOException("the answer ended too early", trouble));
  }

  @Override
  public void onComplete() {
    try {
      if (unpacking != null) {
        unpacking.end();
      }
      if (out != null && file != null) {
        out.close();
        received.complete(new Received(file, size, ContentTag.of(digest)));
      }
    } catch (IOException e) {
      fail(e);
    }
  }

  private void fail(IOException trouble) {
    if (subscription != null) {
      subscription.cancel();
    }
    try {
      if (out != null) {
        out.close();
      }
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      trouble.addSuppressed(e);
    }
    received.completeExceptionally(trouble);
  }
}
