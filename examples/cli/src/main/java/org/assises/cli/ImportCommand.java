package org.assises.cli;

import picocli.CommandLine.Command;

/** {@code assises import}: brings what another system has into a document. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "${bundle:label.format}")
final class ImportCommand {}
