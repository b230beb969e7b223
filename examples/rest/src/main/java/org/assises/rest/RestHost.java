package org.assises.rest;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.assises.json.AssisesJson;
import org.assises.json.AssisesJsonb;
import org.assises.publication.Publication;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Runs the resources in Jersey on the HTTP server of the JDK. */
public final class RestHost {
  private RestHost() {}

  /** Serves the document named by the first argument on port 8080 of this machine. */
  public static void main(String[] arguments) throws IOException {
    try (var document = Files.newInputStream(Path.of(arguments[0]))) {
      HttpServer server =
          serve(Publication.of(AssisesJson.create().read(document), Instant.now()), 8080);
      System.out.println("The programme is at " + address(server) + "; Ctrl+C ends this.");
    }
  }

  static URI address(HttpServer server) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/programme.ics");
  }

  static HttpServer serve(Publication publication, int port) {
    ResourceConfig application =
        new ResourceConfig()
            .register(new AssisesResource(publication))
            .register(new PublicationWriter())
            .register(new Bridge(AssisesJsonb.create()));
    return JdkHttpServerFactory.createHttpServer(
        URI.create("http://127.0.0.1:" + port + "/"), application);
  }

  /** Provides the JSON-B bridge for the types of the model and the types that contain them. */
  record Bridge(Jsonb jsonb) implements ContextResolver<Jsonb> {
    @Override
    public Jsonb getContext(Class<?> type) {
      return jsonb;
    }
  }
}
