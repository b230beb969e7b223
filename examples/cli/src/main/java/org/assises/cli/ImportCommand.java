package org.assises.cli;

import picocli.CommandLine.Command;

/** {@code assises import}: adds data of another system to a document. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "${bundle:label.format}")
final class ImportCommand {}
