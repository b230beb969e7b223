package org.assises.ical;

import java.net.InetAddress;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;

/** Refuses all network access of this JVM, and records the attempts. */
@SuppressWarnings("removal")
final class Network extends SecurityManager {
  private final List<String> reachedFor = new ArrayList<>();

  private Network() {}

  /** Installs the watch for the rest of this JVM's life and returns it. */
  static Network watched() {
    Network network = new Network();
    System.setSecurityManager(network);
    return network;
  }

  /** {@return all attempts, even those whose exception was caught} */
  List<String> reachedFor() {
    return List.copyOf(reachedFor);
  }

  @Override
  public void checkConnect(String host, int port) {
    refuse(port == -1 ? "the address of " + host : host + ":" + port);
  }

  @Override
  public void checkConnect(String host, int port, Object context) {
    checkConnect(host, port);
  }

  @Override
  public void checkListen(int port) {
    refuse("a port to listen on");
  }

  @Override
  public void checkMulticast(InetAddress group) {
    refuse("a group");
  }

  @Override
  public void checkPermission(Permission permission) {}

  @Override
  public void checkPermission(Permission permission, Object context) {}

  private void refuse(String what) {
    reachedFor.add(what);
    throw new SecurityException("reached for " + what);
  }
}
