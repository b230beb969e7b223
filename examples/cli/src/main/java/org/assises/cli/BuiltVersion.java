package org.assises.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the running jar, from its manifest. */
final class BuiltVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = getClass().getPackage().getImplementationVersion();
    return new String[] {"assises " + Optional.ofNullable(version).orElse("(not packaged)")};
  }
}
