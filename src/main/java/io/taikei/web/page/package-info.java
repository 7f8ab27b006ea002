/**
 * The pages for people, rendered on the server: the question and its answer, the source
 * documents, and the files that Neo4j Browser fetches.
 */
@NullMarked
package io.taikei.web.page;

import org.jspecify.annotations.NullMarked;
