/**
 * The local server: its process, its directory, its ports, and what a Taikei that runs
 * already is asked by. {@link io.taikei.neo4j.server.DatabaseFailure} says why it is not
 * there and what to do.
 */
@NullMarked
package io.taikei.neo4j.server;

import org.jspecify.annotations.NullMarked;
