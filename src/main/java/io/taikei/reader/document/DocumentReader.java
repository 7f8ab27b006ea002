package io.taikei.reader.document;

/** Reads one style of document, a {@link PlanDescription.Format}. */
public interface DocumentReader {

	Reading read(PlanFolder folder);

}
