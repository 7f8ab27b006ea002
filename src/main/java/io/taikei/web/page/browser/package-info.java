/**
 * The guide for Neo4j Browser and its saved scripts.
 */
@NullMarked
package io.taikei.web.page.browser;

import org.jspecify.annotations.NullMarked;
