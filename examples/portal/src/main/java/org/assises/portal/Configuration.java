package org.assises.portal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The configuration of a portal: the options of its command line. */
final class Configuration {
  @Option(names = "--port", description = "Port (${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--host",
      description = "Address to listen on (${DEFAULT-VALUE}: this machine only).")
  private String host = "127.0.0.1";

  @Option(names = "--data", description = "Folder of the embedded database (${DEFAULT-VALUE}).")
  private Path data = Path.of("portal-data");

  @Option(
      names = "--database",
      paramLabel = "JDBC-URL",
      description = "PostgreSQL instead, such as jdbc:postgresql://localhost/portal.")
  private @Nullable String database;

  @Option(
      names = "--database-user",
      paramLabel = "NAME",
      description = "Its password is read from the environment variable PORTAL_DATABASE_PASSWORD.")
  private @Nullable String databaseUser;

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      description =
          "How the site is reached from outside, such as https://assises.example: needed behind a"
              + " proxy, which then tells the client's address in X-Forwarded-For.")
  private @Nullable URI publicAddress;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Notes each request there, without its query; yyyy_mm_dd in the name is the day, and 30"
              + " days are kept.")
  private @Nullable Path accessLog;

  @Option(
      names = "--legal-texts",
      paramLabel = "FOLDER",
      description =
          "The city's own accessibilite.txt, mentions-legales.txt and donnees-personnelles.txt;"
              + " pages without say what has to be filled in.")
  private @Nullable Path legalTexts;

  @Option(
      names = "--agents",
      paramLabel = "FILE",
      description =
          "Who may work at /mairie: a line NAME:HASH for each, as the command hash --agent NAME"
              + " prints it. Without any, nobody may.")
  private @Nullable Path agentsFile;

  private Agents agents = Agents.none();

  /** {@return a portal on loopback, at any free port, without a back office} */
  static Configuration local(Path data) {
    Configuration local = new Configuration();
    local.port = 0;
    local.data = data;
    return local;
  }

  Configuration withAgents(Agents others) {
    agents = others;
    return this;
  }

  Configuration withDatabase(String url) {
    database = url;
    return this;
  }

  Configuration withPublicAddress(String address) {
    publicAddress = PublicAddress.check(URI.create(address));
    return this;
  }

  Configuration withAccessLog(Path file) {
    accessLog = file;
    return this;
  }

  String host() {
    return host;
  }

  /** {@return the port; 0 for any free one} */
  int port() {
    return port;
  }

  /** {@return the folder of the embedded database} */
  Path data() {
    return data;
  }

  /** {@return the JDBC URL of the database; empty for the embedded one} */
  Optional<String> database() {
    return Optional.ofNullable(database);
  }

  Optional<String> databaseUser() {
    return Optional.ofNullable(databaseUser);
  }

  /** {@return the password, which is in the environment because other users could see an option} */
  Optional<String> databasePassword() {
    return Optional.ofNullable(System.getenv("PORTAL_DATABASE_PASSWORD"));
  }

  /** {@return the public address of the site; empty for the address at which it listens} */
  Optional<URI> publicAddress() {
    return Optional.ofNullable(publicAddress).map(PublicAddress::check);
  }

  Optional<Path> accessLog() {
    return Optional.ofNullable(accessLog);
  }

  Optional<Path> legalTexts() {
    return Optional.ofNullable(legalTexts);
  }

  /**
   * {@return the agents of the back office, which is closed if there are none}
   *
   * @throws IOException if a file cannot be read
   */
  Agents agents() throws IOException {
    return agentsFile == null ? agents : Agents.parse(Files.readAllLines(agentsFile));
  }
}
