package io.taikei.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A content word of a text, the same in whatever spelling.
 *
 * @param lemma what all its spellings have in common
 * @param written its dictionary form as the text spells it, in NFKC and lower case
 * @param parts the lemmas of the nouns that it is made of; none where it is not parted
 * @param start the index of its first character in {@link JapaneseText#matchKey}
 * @param end the index after its last character
 */
public record Word(String lemma, String written, List<String> parts, int start, int end) {

	public Word {
		parts = List.copyOf(parts);
	}

	/** The lemmas under which a text with this word is found. */
	public Stream<String> lemmas() {
		return Stream.concat(Stream.of(this.lemma), this.parts.stream());
	}

	/** All spellings of it that are known, as written among them. */
	public List<String> spellings() {
		return WordForms.spellings(this.written);
	}

}
