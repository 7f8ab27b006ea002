package io.taikei.intake.table.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.code.CodedText;
import io.taikei.intake.document.Cell;

/**
 * The text of a caption taken apart: ■政策1 安全なまち, 【政策】安全なまち, ◆安全なまち.
 *
 * @param form the mark and the code's form, or the word
 * @param level the word of a level
 */
record CaptionText(String form, String level, String code, String title) {

	private static final Pattern LABEL = Pattern
		.compile("[【\\[［〔]?([^【】\\[\\]［］〔〕:：]{1,12})(?:[】\\]］〕]\\s*[:：]?|[:：])\\s*(.+)", Pattern.DOTALL);

	private static final String PART = "部";

	private static final Pattern BRACKETED = Pattern.compile("【[^】]+】|《[^》]+》|〈[^〉]+〉");

	static CaptionText of(String text, CodeGrammar grammar) {
		String line = Titles.inOneLine(text);
		String bare = CodeGrammar.withoutMark(line);
		String mark = line.substring(0, line.length() - bare.length()).strip();
		Optional<CodedText> coded = grammar.split(bare).filter((found) -> found.code().sure());
		Matcher label = LABEL.matcher(bare);
		if (label.matches() && levelOf(label.group(1)).isPresent()) {
			return labelled(levelOf(label.group(1)).orElseThrow(), label.group(2), grammar);
		}
		if (coded.isPresent()) {
			String style = coded.get().code().style();
			return new CaptionText(mark + style, style.replaceAll("[\\p{ASCII}\\p{P}\\p{S}第]", ""),
					coded.get().code().written(), coded.get().title());
		}
		boolean bracketed = BRACKETED.matcher(bare).matches();
		return new CaptionText(mark + (bracketed ? bare.substring(0, 1) : ""), "", "",
				bracketed ? bare.substring(1, bare.length() - 1) : bare);
	}

	/** What stands behind the word of its level. */
	static CaptionText labelled(String level, String text, CodeGrammar grammar) {
		CaptionText rest = of(text, grammar);
		return new CaptionText(level + ":", level, rest.code, rest.title);
	}

	/** The level that a text names, and nothing else. */
	static Optional<String> levelOf(String text) {
		HeaderMeaning meaning = HeaderMeaning.of(text);
		return Optional.of(meaning.level()).filter((level) -> meaning.is(HeaderMeaning.Kind.LEVEL_NAME));
	}

	/**
	 * The level of a row that has nothing but its word and, beside it, what that is; 部 is
	 * a part of the plan, unless a division stands there.
	 */
	static Optional<String> levelOf(List<Cell> own) {
		if (own.size() != 2 || HeaderMeaning.of(own.getLast().text()).isKnown()) {
			return Optional.empty();
		}
		String word = Titles.inOneLine(own.getFirst().text());
		return (PART.equals(word) && !ColumnProfile.isDepartment(own.getLast().text())) ? Optional.of(PART)
				: levelOf(word);
	}

	Naming naming(List<Cell> cells) {
		return new Naming(this.code, this.title, cells);
	}

}
