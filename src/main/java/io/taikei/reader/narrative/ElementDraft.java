package io.taikei.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

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

	/** A code that may begin anew below each parent stands behind that of the parent. */
	String code() {
		String code = JapaneseText.matchKey(this.heading.codeRaw());
		return (this.heading.numbersAnew() && this.parent != null) ? this.parent.code() + "-" + code : code;
	}

	/** The nearest heading of a higher level above this one. */
	@Nullable ElementDraft parent() {
		return this.parent;
	}

	/**
	 * The lines of the title: the heading's, and what stands right below it without
	 * ending a sentence; where the heading has no title, that may follow a blank line.
	 */
	NavigableMap<Integer, String> titleLines() {
		NavigableMap<Integer, String> lines = new TreeMap<>(Map.of(this.heading.number(), this.heading.title()));
		titleRest().map(NarrativeParagraph::lines).ifPresent(lines::putAll);
		return lines;
	}

	List<NarrativeParagraph> paragraphs() {
		Optional<NarrativeParagraph> title = titleRest();
		return blocks(NarrativeParagraph.class).stream()
			.filter((block) -> title.filter(block::equals).isEmpty())
			.toList();
	}

	private Optional<NarrativeParagraph> titleRest() {
		return this.blocks.stream()
			.limit(1)
			.filter(NarrativeParagraph.class::isInstance)
			.map(NarrativeParagraph.class::cast)
			.filter((block) -> block.sentences().isEmpty() && !block.beginsAnew()
					&& (this.heading.title().isEmpty() || block.lines().firstKey() == this.heading.number() + 1))
			.findFirst();
	}

	List<FootnoteText> footnotes() {
		return blocks(FootnoteText.class);
	}

	private <B extends TextBlock> List<B> blocks(Class<B> type) {
		return this.blocks.stream().filter(type::isInstance).map(type::cast).toList();
	}

}
