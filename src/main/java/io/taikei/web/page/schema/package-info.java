/**
 * The page that shows what the graph is made of.
 */
@NullMarked
package io.taikei.web.page.schema;

import org.jspecify.annotations.NullMarked;
