package org.assises.spring;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.assises.json.AssisesJson;
import org.assises.publication.Publication;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** A Spring Boot application that publishes a document when it starts. */
@SpringBootApplication(proxyBeanMethods = false)
public class SpringHost {
  /** Serves the document named by {@code --assises.document}. */
  public static void main(String[] arguments) {
    ApplicationContext host = SpringApplication.run(SpringHost.class, arguments);
    System.out.println("The programme is at " + address(host) + "; Ctrl+C ends this.");
  }

  static URI address(ApplicationContext host) {
    String port = host.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + "/programme.ics");
  }

  @Bean
  Publication publication(@Value("${assises.document}") String document) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(document))) {
      return Publication.of(AssisesJson.create().read(in), Clock.systemUTC().instant());
    }
  }
}
