package org.assises.ical;

import java.net.InetAddress;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;

/** Refuses the network to everybody in this JVM, and remembers who reached for it. */
@SuppressWarnings("removal")
final class Network extends SecurityManager {
  private final List<String> reachedFor = new ArrayList<>();

  private Network() {}

  /** {@return the watch, set up from now on and for good} */
  static Network watched() {
    Network network = new Network();
    System.setSecurityManager(network);
    return network;
  }

  /** {@return what was reached for, whether or not anybody learnt that it was refused} */
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
