package org.assises.cli;

import java.time.Clock;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The environment of a run of the command line.
 *
 * @param nanoseconds a clock with an arbitrary origin, as {@link System#nanoTime}
 * @param environment the environment variables
 */
record Surroundings(
    Clock clock,
    LongSupplier nanoseconds,
    Map<String, String> environment,
    Output out,
    Output err) {}
