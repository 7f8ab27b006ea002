/**
 * The first fill of a database: all plans are compared at once, and the whole graph is
 * written into files for Neo4j's import tool, which is many times faster than
 * transactions.
 */
@NullMarked
package io.taikei.fill;

import org.jspecify.annotations.NullMarked;
