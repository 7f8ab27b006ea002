package io.taikei.reader;

/** Reads documents of headings with codes and prose below them. */
final class NarrativeReader implements DocumentReader {

	@Override
	public Reading read(PlanFolder folder) {
		throw new UnsupportedOperationException("The grammar of narrative documents follows.");
	}

}
