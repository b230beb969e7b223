package org.assises.portal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a portal is set up.
 *
 * @param host the address to listen on
 * @param port the port, 0 for any that is free
 * @param data the folder of the embedded database
 * @param database the JDBC address of another one; empty for the embedded one
 * @param databaseUser who logs in there
 * @param databasePassword with what
 * @param publicAddress how the site is reached from outside, without a slash at its end; empty for
 *     where it listens
 * @param accessLog the file to note each request in, with {@code yyyy_mm_dd} where the day belongs;
 *     empty to note none
 * @param legalTexts the folder of the city's own legal notices and the like; empty for ours
 * @param agents who may work in the back office; without any, it is closed
 */
record Configuration(
    String host,
    int port,
    Path data,
    Optional<String> database,
    Optional<String> databaseUser,
    Optional<String> databasePassword,
    Optional<URI> publicAddress,
    Optional<Path> accessLog,
    Optional<Path> legalTexts,
    Agents agents) {

  Configuration {
    publicAddress = publicAddress.map(PublicAddress::check);
  }

  /** {@return a portal on loopback, at any free port, without a back office} */
  static Configuration local(Path data) {
    return new Configuration(
        "127.0.0.1",
        0,
        data,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Agents.none());
  }

  Configuration withAgents(Agents others) {
    return new Configuration(
        host,
        port,
        data,
        database,
        databaseUser,
        databasePassword,
        publicAddress,
        accessLog,
        legalTexts,
        others);
  }

  Configuration withDatabase(String url) {
    return new Configuration(
        host,
        port,
        data,
        Optional.of(url),
        databaseUser,
        databasePassword,
        publicAddress,
        accessLog,
        legalTexts,
        agents);
  }

  Configuration withPublicAddress(String address) {
    return new Configuration(
        host,
        port,
        data,
        database,
        databaseUser,
        databasePassword,
        Optional.of(URI.create(address)),
        accessLog,
        legalTexts,
        agents);
  }

  Configuration withAccessLog(Path file) {
    return new Configuration(
        host,
        port,
        data,
        database,
        databaseUser,
        databasePassword,
        publicAddress,
        Optional.of(file),
        legalTexts,
        agents);
  }
}
