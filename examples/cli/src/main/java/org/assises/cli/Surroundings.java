package org.assises.cli;

import java.time.Clock;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What a run of the command line finds around it.
 *
 * @param nanoseconds counts on from any number, as {@link System#nanoTime} does
 * @param environment the variables of the environment
 */
record Surroundings(
    Clock clock,
    LongSupplier nanoseconds,
    Map<String, String> environment,
    Output out,
    Output err) {}
