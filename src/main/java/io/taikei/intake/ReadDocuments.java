package io.taikei.intake;

import io.taikei.intake.draft.Draft;

/**
 * What was read of documents, and how.
 *
 * @param draft the elements, what is doubtful, and the account of every text
 * @param reading how they were read
 */
public record ReadDocuments(Draft draft, ReadingMethod reading) {

}
