package io.taikei.reader;

import java.util.ArrayList;
import java.util.List;

import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/** A heading and the text below it, up to the next heading. */
final class ElementDraft {

	private final NarrativeLine.Heading heading;

	private final @Nullable ElementDraft parent;

	private final List<TextBlock> blocks = new ArrayList<>();

	ElementDraft(NarrativeLine.Heading heading, @Nullable ElementDraft parent) {
		this.heading = heading;
		this.parent = parent;
	}

	void add(TextBlock block) {
		this.blocks.add(block);
	}

	NarrativeLine.Heading heading() {
		return this.heading;
	}

	String code() {
		return JapaneseText.matchKey(this.heading.codeRaw());
	}

	/** The nearest heading of a higher level above this one. */
	@Nullable ElementDraft parent() {
		return this.parent;
	}

	List<Paragraph> paragraphs() {
		return blocks(Paragraph.class);
	}

	List<FootnoteText> footnotes() {
		return blocks(FootnoteText.class);
	}

	private <B extends TextBlock> List<B> blocks(Class<B> type) {
		return this.blocks.stream().filter(type::isInstance).map(type::cast).toList();
	}

}
