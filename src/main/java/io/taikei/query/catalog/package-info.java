/**
 * The catalogue of municipalities, plans and elements, read by Spring Data Neo4j.
 */
@NullMarked
package io.taikei.query.catalog;

import org.jspecify.annotations.NullMarked;
