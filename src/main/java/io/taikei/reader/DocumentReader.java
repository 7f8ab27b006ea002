package io.taikei.reader;

/** Reads one style of document, a {@link PlanDescription.Format}. */
interface DocumentReader {

	Reading read(PlanFolder folder);

}
