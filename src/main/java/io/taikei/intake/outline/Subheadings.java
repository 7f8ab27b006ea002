package io.taikei.intake.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Recognises sub-headings by their words. */
final class Subheadings {

	private final Map<String, Subheading> byWords;

	Subheadings(List<Subheading> subheadings) {
		this.byWords = subheadings.stream()
			.collect(Collectors.toMap((one) -> Sentences.key(one.text()), Function.identity(), (one, other) -> one));
	}

	/** The sub-heading that a paragraph is. */
	Optional<Subheading> of(Paragraph paragraph) {
		return paragraph.furniture() ? Optional.empty()
				: Optional.ofNullable(this.byWords.get(Sentences.key(paragraph.title())));
	}

	/** The sub-heading with which a paragraph begins, and which it is not alone. */
	Optional<Subheading> leading(Paragraph paragraph) {
		return (paragraph.furniture() || paragraph.lead().isEmpty()) ? Optional.empty()
				: Optional.ofNullable(this.byWords.get(paragraph.lead()));
	}

}
