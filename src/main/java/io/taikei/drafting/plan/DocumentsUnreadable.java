package io.taikei.drafting.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import io.taikei.text.Bilingual;

/** Documents that can't be read, so that nothing was made of any. */
public final class DocumentsUnreadable extends RuntimeException {

	private final List<Failure> failures;

	DocumentsUnreadable(List<Failure> failures) {
		super(failures.stream()
			.map((failure) -> failure.file() + ": " + failure.text().en())
			.collect(Collectors.joining(System.lineSeparator())));
		this.failures = List.copyOf(failures);
	}

	/** Of each document that can't be read, why. */
	public List<Failure> failures() {
		return this.failures;
	}

	/**
	 * A document that can't be read.
	 *
	 * @param file the document
	 * @param text what is wrong and what to do
	 */
	public record Failure(Path file, Bilingual text) {

	}

}
