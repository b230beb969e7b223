package org.assises.ical;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import org.assises.testing.WorkTime;

/** The forbidden actions that {@link OfflineCalendars} must notice. */
enum Trespass {
  SOCKET,
  CHANNEL,
  NAME,
  PAGE,
  SERVER,
  ZONES,
  TIME,
  MEMORY,
  STACK;

  private static final int PORT = 9;

  /** Performs the action and catches its exception, as a library might. */
  String outcome() throws Exception {
    try {
      return trespass().toString();
    } catch (SecurityException | IOException e) {
      return "was refused";
    }
  }

  private Object trespass() throws Exception {
    return switch (this) {
      case SOCKET -> new Socket(InetAddress.getLoopbackAddress(), PORT);
      case CHANNEL ->
          SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT));
      case NAME -> InetAddress.getAllByName("assises.example").length;
      case PAGE -> URI.create("http://127.0.0.1:" + PORT + "/").toURL().openStream();
      case SERVER -> new ServerSocket(0);
      case ZONES -> TimeZoneRegistryFactory.getInstance().createRegistry();
      case TIME -> work();
      case MEMORY -> new byte[300 * 1024 * 1024].length;
      case STACK -> depth(100_000);
    };
  }

  private static int work() {
    Duration before = WorkTime.ofThisThread();
    int steps = 0;
    while (WorkTime.ofThisThread().minus(before).toMillis() < 2_100) {
      steps++;
    }
    return steps;
  }

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }
}
