package org.assises.portal;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.publication.PublicationRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts the web site from a command line. */
@Command(
    name = "portal",
    description = "Serves the web site of an assises.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0: it was stopped",
      "1: findings block publication of the document",
      "2: the document cannot be read, or an option is wrong",
      "3: a file, the database or the port cannot be used"
    })
final class PortalCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "DOCUMENT.json",
      description = "What to publish first. Not read where something was published before.")
  @Nullable Path document;

  @Option(
      names = "--try",
      description = "Start, request the home page once, and stop. Exit code 0 if it was served.")
  boolean trial;

  @Mixin Configuration configuration = new Configuration();

  /** Runs until it is stopped. */
  public static void main(String[] arguments) {
    System.exit(command().execute(arguments));
  }

  static CommandLine command() {
    return new CommandLine(new PortalCommand()).addSubcommand("hash", new HashCommand());
  }

  @Override
  public Integer call() {
    try {
      return serve();
    } catch (InvalidInputException e) {
      return fail(2, document + " cannot be read:\n" + e.getMessage());
    } catch (PublicationRefusedException e) {
      return fail(1, document + " cannot be published:\n" + e.getMessage());
    } catch (IllegalArgumentException e) {
      return fail(2, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (Exception e) {
      return fail(3, String.valueOf(e.getMessage()));
    }
  }

  private int serve() throws Exception {
    Portal portal = new Portal(configuration, Clock.systemUTC());
    try {
      start(portal);
    } catch (Exception e) {
      portal.close();
      throw e;
    }
    if (trial) {
      try (portal) {
        request(portal);
        spec.commandLine().getOut().println(portal.address() + "/ was served");
      }
      return 0;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal)));
    spec.commandLine().getOut().println("Serving " + portal.address() + "/");
    spec.commandLine().getOut().flush();
    Thread.currentThread().join();
    return 0;
  }

  private void start(Portal portal) throws Exception {
    if (portal.publications().isEmpty()) {
      publishFirst(portal.publications());
    }
    portal.start();
  }

  /** Requests the home page, as a visitor would. */
  private static void request(Portal portal) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) portal.address().resolve("/").toURL().openConnection();
    if (connection.getResponseCode() != 200) {
      throw new IOException("the home page was answered with " + connection.getResponseCode());
    }
  }

  /** Completes running answers, then closes the database. Publications are stored in any case. */
  private void stop(Portal portal) {
    try {
      portal.close();
    } catch (Exception e) {
      fail(3, "cannot stop in order: " + e.getMessage());
    }
  }

  private void publishFirst(Publications publications) throws IOException {
    if (document == null) {
      throw new IllegalArgumentException("nothing was published yet: name a DOCUMENT.json");
    }
    publications.publish(AssisesJson.create().read(Files.readAllBytes(document)), 0, "portal");
  }

  private int fail(int code, String message) {
    spec.commandLine().getErr().println("portal: " + message);
    spec.commandLine().getErr().flush();
    return code;
  }
}
