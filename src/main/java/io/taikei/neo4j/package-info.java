/**
 * Where the database comes from: the local Neo4j server, its connection and the
 * migrations.
 */
@NullMarked
package io.taikei.neo4j;

import org.jspecify.annotations.NullMarked;
