package org.assises.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import org.assises.portal.store.Database;
import org.assises.portal.store.Store;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The running web site. */
final class Portal implements AutoCloseable {
  /** How many connections may wait to be accepted; calendar apps poll on the hour, all at once. */
  private static final int WAITING = 4_096;

  private final Database database;
  private final Publications publications;
  private final Store store;
  private final Server server;
  private final ServerConnector connector;

  /**
   * Opens the database and takes the port; nothing is served until {@link #start}.
   *
   * @throws Exception if the port is taken or the database cannot be opened
   */
  Portal(Configuration configuration, Clock clock) throws Exception {
    database =
        configuration
            .database()
            .map(
                url ->
                    Database.at(
                        url, configuration.databaseUser(), configuration.databasePassword()))
            .orElseGet(() -> Database.in(configuration.data()));
    store = new Store(database);
    publications = new Publications(store, clock);
    server = new Server(new QueuedThreadPool(64, 4));
    connector = new ServerConnector(server, 1, 2, new HttpConnectionFactory(http()));
    connector.setHost(configuration.host());
    connector.setPort(configuration.port());
    connector.setIdleTimeout(30_000);
    connector.setAcceptQueueSize(WAITING);
    server.addConnector(connector);
    connector.open();
    server.setErrorHandler(new Trouble());
    server.setHandler(site(configuration, clock));
  }

  /** {@return the publications, to add the first one} */
  Publications publications() {
    return publications;
  }

  /** Begins to serve. */
  void start() throws Exception {
    server.start();
  }

  /** {@return the address it listens at, without a slash at its end} */
  URI address() {
    InetSocketAddress listening =
        new InetSocketAddress(connector.getHost(), connector.getLocalPort());
    return URI.create("http://" + listening.getHostString() + ":" + listening.getPort());
  }

  @Override
  public void close() throws Exception {
    server.stop();
    connector.close();
    database.close();
  }

  private ServletContextHandler site(Configuration configuration, Clock clock) {
    URI base = configuration.publicAddress().orElseGet(this::address);
    ServletContextHandler site = new ServletContextHandler("/");
    site.setErrorHandler(new Trouble());
    site.addFilter(
        new FilterHolder(new SecurityHeaders()), "/*", EnumSet.of(DispatcherType.REQUEST));
    Assets.MEDIA_TYPES
        .keySet()
        .forEach(path -> site.addServlet(new ServletHolder("assets" + path, new Assets()), path));
    Routes routes = new Routes(base);
    site.addServlet(new ServletHolder(new PublicServlet(publications, routes)), "/*");
    configuration.city().ifPresent(city -> openBackOffice(site, city, routes, clock));
    return site;
  }

  private void openBackOffice(
      ServletContextHandler site, Credentials city, Routes routes, Clock clock) {
    ServletHolder office = new ServletHolder(new CityServlet(publications, store, routes, clock));
    int largest = CityServlet.LARGEST;
    office
        .getRegistration()
        .setMultipartConfig(new MultipartConfigElement("", largest, largest + 10_000L, largest));
    site.addServlet(office, "/mairie/*");
    site.addFilter(
        new FilterHolder(new BasicAuthentication(city, clock)),
        "/mairie/*",
        EnumSet.of(DispatcherType.REQUEST));
  }

  private static HttpConfiguration http() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(8 * 1024);
    http.setHeaderCacheSize(0); // it takes 100 kB for each connection that sends a tag and stays
    return http;
  }
}
