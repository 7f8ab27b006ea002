/**
 * The analysts' questions: for each a method, a Cypher file and a result record.
 */
@NullMarked
package io.taikei.query;

import org.jspecify.annotations.NullMarked;
