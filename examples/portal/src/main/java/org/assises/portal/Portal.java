package org.assises.portal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.assises.portal.city.CityHandler;
import org.assises.portal.store.Database;
import org.assises.portal.store.Store;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.server.AsyncRequestLogWriter;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The running web site. */
final class Portal implements AutoCloseable {
  /**
   * The number of connections that may wait to be accepted. Calendar apps poll at the full hour,
   * all at the same time.
   */
  private static final int WAITING = 4_096;

  /** The log format: client, agent, time, request without query, status, bytes and milliseconds. */
  private static final String LOG_LINE =
      "%{client}a %u %{yyyy-MM-dd'T'HH:mm:ssXXX|UTC|en}t \"%m %U\" %s %O %{ms}T";

  private final Configuration configuration;
  private final Agents agents;
  private final Optional<URI> publicAddress;
  private final Clock clock;
  private final Database database;
  private final Store store;
  private final Publications publications;
  private final Server server = new Server(new QueuedThreadPool(64, 4));
  private final ServerConnector connector;
  private final ScheduledExecutorService chores = Executors.newSingleThreadScheduledExecutor();

  /**
   * Opens the database and the port. Requests are answered after {@link #start}.
   *
   * @throws Exception if the port is taken or the database cannot be opened
   */
  Portal(Configuration configuration, Clock clock) throws Exception {
    this.configuration = configuration;
    this.agents = configuration.agents();
    this.clock = clock;
    publicAddress = configuration.publicAddress();
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
    connector = new ServerConnector(server, 1, 2, new HttpConnectionFactory(http()));
    connector.setHost(configuration.host());
    connector.setPort(configuration.port());
    connector.setIdleTimeout(30_000);
    connector.setAcceptQueueSize(WAITING);
    server.addConnector(connector);
    connector.open();
    server.setErrorHandler(new ErrorPages());
    configuration.accessLog().ifPresent(file -> server.setRequestLog(log(file.toString())));
    server.setHandler(new SecurityHeaders(new ContextHandler(site(), "/")));
  }

  /** {@return the publications, to add the first one} */
  Publications publications() {
    return publications;
  }

  /** Starts answering requests. */
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
    chores.shutdownNow();
    server.stop();
    connector.close();
    database.close();
  }

  private Handler site() throws IOException {
    Routes routes =
        new Routes(
            publicAddress.orElseGet(this::address), LegalTexts.in(configuration.legalTexts()));
    Health health = new Health(publications);
    every(1, TimeUnit.SECONDS, health::refresh);
    every(5, TimeUnit.SECONDS, new SlowHeads(connector)::close);
    Optional<Handler> office =
        agents.isEmpty() ? Optional.empty() : Optional.of(backOffice(routes));
    return new Doors(new PublicHandler(publications, routes), files(), health, office);
  }

  /**
   * Returns the handler of files in the jar: the style sheet, pictures and the description of the
   * API.
   */
  private static Handler files() {
    ResourceHandler files = new ResourceHandler();
    files.setBaseResource(
        ResourceFactory.of(files).newClassLoaderResource("org/assises/portal/web/"));
    files.setEtags(true);
    files.setCacheControl("no-cache");
    MimeTypes.Mutable types = new MimeTypes.Mutable();
    types.addMimeMapping("json", "application/openapi+json;version=3.1");
    files.setMimeTypes(types);
    return files;
  }

  /**
   * Returns the handler of the back office. Request bodies are read after the login, without a
   * waiting thread.
   */
  private Handler backOffice(Routes routes) {
    Secret secret = Secret.of(store);
    FailedLogins failed = new FailedLogins(store, clock);
    every(1, TimeUnit.MINUTES, failed::flush);
    CityHandler office = new CityHandler(publications, store, routes, clock, secret, publicAddress);
    MultiPartConfig largest =
        new MultiPartConfig.Builder()
            .maxParts(20)
            .maxSize(CityHandler.LARGEST + 100_000L)
            .maxPartSize(CityHandler.LARGEST + 100_000L)
            .maxMemoryPartSize(CityHandler.LARGEST + 100_000L)
            .build();
    EagerContentHandler read =
        new EagerContentHandler(
            office,
            new EagerContentHandler.FormContentLoaderFactory(1_000, 1 << 20),
            new EagerContentHandler.MultiPartContentLoaderFactory(largest));
    boolean secure = publicAddress.filter(it -> "https".equals(it.getScheme())).isPresent();
    return new Login(agents, failed, secret, clock, secure, read);
  }

  private void every(long delay, TimeUnit unit, Runnable chore) {
    var unused = chores.scheduleWithFixedDelay(chore, delay, delay, unit);
  }

  private static CustomRequestLog log(String file) {
    AsyncRequestLogWriter writer = new AsyncRequestLogWriter(file);
    writer.setRetainDays(30);
    return new CustomRequestLog(writer, LOG_LINE);
  }

  /** Returns a configuration that trusts the headers of a proxy only if there is one. */
  private HttpConfiguration http() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(8 * 1024);
    http.setHeaderCacheSize(0); // it takes 100 kB for each connection that sends a tag and stays
    if (publicAddress.isPresent()) {
      ForwardedRequestCustomizer proxy = new ForwardedRequestCustomizer();
      proxy.setForwardedHeader(null); // ignored: a client could send it through the proxy
      http.addCustomizer(proxy);
    }
    return http;
  }
}
