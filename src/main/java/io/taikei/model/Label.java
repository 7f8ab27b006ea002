package io.taikei.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a document names an element.
 *
 * @param id the element's id
 * @param code the normalised code, such as {@code 1-3-2}; null where the document gives
 * none
 * @param codeRaw the code as printed, such as {@code １-３-２}
 * @param title the name as printed, joined over lines and without footnote marks; empty
 * for a placeholder
 * @param naming whether the document states that code and title belong together, or this
 * was inferred, read by a language model or reviewed by a person
 * @param namedBy who decided that; null where nobody did
 * @param levelName the municipality's own name for the level, such as 施策
 * @param order the position among the elements of its kind in the plan, from 1
 * @param placeholder whether the document reserves this place for an element yet to come
 * @param note what the document notes about the element outside its name
 * @param footnotes the footnotes whose marks stand in the title
 * @param codeSource where the code stands; null where the document gives none
 * @param source where the title stands (the code, for a placeholder)
 */
public record Label(ElementId id, @Nullable String code, @Nullable String codeRaw, String title, Provenance naming,
		@Nullable Decider namedBy, String levelName, int order, boolean placeholder, @Nullable String note,
		List<Footnote> footnotes, @Nullable SourceSpan codeSource, SourceSpan source) {

	public Label {
		code = CanonicalText.orNull(code);
		codeRaw = CanonicalText.orNull(codeRaw);
		title = CanonicalText.of(title);
		levelName = CanonicalText.of(levelName);
		note = CanonicalText.orNull(note);
		footnotes = List.copyOf(footnotes);
	}

	/** A label of which nobody decided that code and title belong together. */
	public Label(ElementId id, @Nullable String code, @Nullable String codeRaw, String title, Provenance naming,
			String levelName, int order, boolean placeholder, @Nullable String note, List<Footnote> footnotes,
			@Nullable SourceSpan codeSource, SourceSpan source) {
		this(id, code, codeRaw, title, naming, null, levelName, order, placeholder, note, footnotes, codeSource,
				source);
	}

}
