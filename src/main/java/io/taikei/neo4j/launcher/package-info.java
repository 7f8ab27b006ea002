/**
 * The main class of the child process that runs the local Neo4j server. It is compiled
 * with the application but runs on the server's class path, so it uses the JDK only.
 */
@NullMarked
package io.taikei.neo4j.launcher;

import org.jspecify.annotations.NullMarked;
