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
 * @param source where the title stands (the code, for a placeholder), as it was read
 * @param asRead the name as the plan was read, where somebody has decided since; null
 * where it is still the same
 */
public record Label(ElementId id, @Nullable String code, @Nullable String codeRaw, String title, Provenance naming,
		@Nullable Decider namedBy, String levelName, int order, boolean placeholder, @Nullable String note,
		List<Footnote> footnotes, @Nullable SourceSpan codeSource, SourceSpan source, @Nullable Naming asRead) {

	public Label {
		code = CanonicalText.orNull(code);
		codeRaw = CanonicalText.orNull(codeRaw);
		title = CanonicalText.of(title);
		levelName = CanonicalText.of(levelName);
		note = CanonicalText.orNull(note);
		footnotes = List.copyOf(footnotes);
	}

	/** A label as a plan is read. */
	public Label(ElementId id, @Nullable String code, @Nullable String codeRaw, String title, Provenance naming,
			@Nullable Decider namedBy, String levelName, int order, boolean placeholder, @Nullable String note,
			List<Footnote> footnotes, @Nullable SourceSpan codeSource, SourceSpan source) {
		this(id, code, codeRaw, title, naming, namedBy, levelName, order, placeholder, note, footnotes, codeSource,
				source, null);
	}

	/** A label of which nobody decided that code and title belong together. */
	public Label(ElementId id, @Nullable String code, @Nullable String codeRaw, String title, Provenance naming,
			String levelName, int order, boolean placeholder, @Nullable String note, List<Footnote> footnotes,
			@Nullable SourceSpan codeSource, SourceSpan source) {
		this(id, code, codeRaw, title, naming, null, levelName, order, placeholder, note, footnotes, codeSource,
				source);
	}

	/** The label as the plan was read, whatever was decided since. */
	public Label read() {
		return (this.asRead != null) ? named(this.asRead, null) : this;
	}

	/** The title as the plan was read. */
	public String titleAsRead() {
		return (this.asRead != null) ? this.asRead.title : this.title;
	}

	/** The name that somebody decided on since the plan was read. */
	public Label namedSince(String decided, Decider by) {
		Label read = read();
		return read.named(new Naming(decided, Provenance.decidedBy(by), by),
				new Naming(read.title, read.naming, read.namedBy));
	}

	private Label named(Naming name, @Nullable Naming before) {
		return new Label(this.id, this.code, this.codeRaw, name.title, name.standing, name.decider, this.levelName,
				this.order, this.placeholder, this.note, this.footnotes, this.codeSource, this.source, before);
	}

	/**
	 * A title, and how it is known that it belongs to its element.
	 *
	 * @param title the title
	 * @param standing stated by the document, inferred, read by a language model, or
	 * reviewed by a person
	 * @param decider who decided that; null where nobody did
	 */
	public record Naming(String title, Provenance standing, @Nullable Decider decider) {
	}

}
