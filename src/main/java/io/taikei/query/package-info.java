/**
 * What all questions share: running a Cypher file, the nodes and paths it returns, and
 * the records that every answer is made of. The rooms below hold the questions: for each
 * a method, a Cypher file and a result record. The records are the JSON of the API too:
 * what is absent is null, a list is never null.
 */
@NullMarked
package io.taikei.query;

import org.jspecify.annotations.NullMarked;
