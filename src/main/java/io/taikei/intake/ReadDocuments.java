package io.taikei.intake;

import io.taikei.intake.draft.Draft;
import io.taikei.intake.table.Mapping;

/**
 * What was read of documents, and how.
 *
 * @param draft the elements, what is doubtful, and the account of every text
 * @param mapping how their tables were read
 */
public record ReadDocuments(Draft draft, Mapping mapping) {

}
