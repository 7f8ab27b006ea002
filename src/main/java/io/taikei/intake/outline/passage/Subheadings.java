package io.taikei.intake.outline.passage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.intake.outline.Subheading;

/** Recognises sub-headings by their words. */
public final class Subheadings {

	private final Map<String, Subheading> byWords;

	public Subheadings(List<Subheading> subheadings) {
		this.byWords = subheadings.stream()
			.collect(Collectors.toMap((one) -> SentenceForm.key(one.text()), Function.identity(), (one, other) -> one));
	}

	/** The sub-heading that a paragraph is. */
	public Optional<Subheading> of(Paragraph paragraph) {
		return paragraph.furniture() ? Optional.empty()
				: Optional.ofNullable(this.byWords.get(SentenceForm.key(paragraph.title())));
	}

	/** The sub-heading with which a paragraph begins, and which it is not alone. */
	public Optional<Subheading> leading(Paragraph paragraph) {
		return (paragraph.furniture() || paragraph.lead().isEmpty()) ? Optional.empty()
				: Optional.ofNullable(this.byWords.get(paragraph.lead()));
	}

}
