package io.taikei.intake.outline.passage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.taikei.intake.code.Code;
import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.code.CodedText;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.outline.HeadingForm;
import org.jspecify.annotations.Nullable;

/** Takes lines apart: mark, brackets, code and title. */
final class LineParser {

	private static final Pattern BRACKETED = Pattern
		.compile("([【〔〈《≪「『\\[［＜])\\s*([^】〕〉》≫」』\\]］＞]+?)\\s*([】〕〉》≫」』\\]］＞])");

	private static final Pattern LEAD = Pattern.compile(
			"(?:[【〔〈《≪\\[［＜]\\s*([^】〕〉》≫\\]］＞]{1,16})\\s*[】〕〉》≫\\]］＞]|([^\\s：:。、]{1,16})\\s*[：:]|([^\\s：:。、]{2,8})[\\s　]+)\\s*(.+)");

	/**
	 * Where a code is not sure, its style says so, and its lines are a class of their
	 * own.
	 */
	private static final String UNSURE = "?";

	private final CodeGrammar grammar;

	LineParser(CodeGrammar grammar) {
		this.grammar = grammar;
	}

	/** Lines as one paragraph. */
	Paragraph parse(String file, List<TextLine> lines) {
		String text = joined(lines.stream().map((line) -> line.text().strip()).toList()).strip()
			.replace('\u2329', '〈')
			.replace('\u232A', '〉');
		LineStyle style = lines.getFirst().style();
		boolean furniture = lines.getFirst().role() != TextLine.Role.TEXT;
		Optional<CodedText> coded = this.grammar.split(text);
		String plain = CodeGrammar.withoutMark(text);
		String mark = text.substring(0, Math.max(text.length() - plain.length(), 0)).strip();
		Matcher brackets = BRACKETED.matcher(plain);
		if (coded.isEmpty() && brackets.matches()) {
			mark += brackets.group(1) + brackets.group(3);
			plain = brackets.group(2);
			coded = this.grammar.split(plain);
		}
		Code code = coded.map(CodedText::code).orElse(null);
		String title = coded.map(CodedText::title).orElse(plain);
		HeadingForm form = new HeadingForm(mark, style(code, text), style.heading(), style.list(),
				Math.round(style.size() * 2) / 2F, style.bold(), "");
		return new Paragraph(file, lines, text, form, code, title, (code == null) ? lead(plain) : "", furniture);
	}

	/** The code's style with the sign behind it, which tells １． from １）. */
	private static String style(@Nullable Code code, String text) {
		if (code == null) {
			return "";
		}
		int end = text.indexOf(code.written()) + code.written().length();
		String sign = (end < text.length()) ? SentenceForm.key(text.substring(end, end + 1)) : "";
		return code.style() + (".):".contains(sign) ? sign : "") + (code.sure() ? "" : UNSURE);
	}

	/** The words before a colon, a space or in brackets, with more behind them. */
	private static String lead(String plain) {
		Matcher lead = LEAD.matcher(withoutBrackets(plain));
		return lead.matches() ? SentenceForm.key(group(lead)) : "";
	}

	private static String withoutBrackets(String text) {
		return text.matches("[(（][^()（）]*[)）]") ? text.substring(1, text.length() - 1) : text;
	}

	private static String group(Matcher lead) {
		for (int i = 1; i <= 3; i++) {
			if (lead.group(i) != null) {
				return lead.group(i);
			}
		}
		return "";
	}

	/** What follows the lead of a line. */
	static String behindLead(String text) {
		Matcher lead = LEAD.matcher(withoutBrackets(CodeGrammar.withoutMark(text)));
		return lead.matches() ? lead.group(4) : text;
	}

	/** Whether a line begins with a mark, a code or a bracket. */
	boolean begins(String text) {
		String plain = CodeGrammar.withoutMark(text);
		return plain.length() < text.strip().length() || "【〔〈《≪［＜".indexOf(plain.isEmpty() ? ' ' : plain.charAt(0)) >= 0
				|| this.grammar.split(text).filter((coded) -> coded.code().sure()).isPresent();
	}

	/** Whether a line is a code and nothing else. */
	boolean isCodeAlone(String text) {
		return this.grammar.code(text).filter(Code::sure).isPresent();
	}

	/** Wrapped lines as one; with a space only between Latin letters. */
	private String joined(List<String> lines) {
		if (lines.size() > 1 && isCodeAlone(lines.getFirst())) {
			return lines.getFirst() + "　" + joined(lines.subList(1, lines.size()));
		}
		return lines.stream()
			.collect(Collectors.joining("\n"))
			.replaceAll("(?<=[\\x21-\\x7E])\\n(?=[\\x21-\\x7E])", " ")
			.replace("\n", "");
	}

}
