package io.taikei.intake.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of codes: a mark, a bracket, a word of a level, 第, a counter, further
 * counters behind separators or in brackets, 章 or another unit, the bracket's end. What
 * counts or measures (1人1台, 3R, 2050年) is no code.
 */
public final class CodeGrammar {

	private static final Pattern COUNTER = Pattern.compile(Numeral.any());

	private static final Pattern MARK = Pattern.compile("\\s*(?:[■□◆◇●○◎▲△▼▽★☆※・•▶►▷▸◼◻➤✓](?![■□◆◇●○◎▲△▼▽])\\s*)?");

	private static final String UNIT = "(?:章|節|編|款|項|部)";

	/** What a number counts that stands directly before it. */
	private static final String COUNTED = "(?![年月日時分秒週人台個件つ回期次号歳才割倍世戸枚本点校園名度位階都県市町村R%％℃°円万千百億兆GD級層連者]|(?:[かカヶケ箇]所|カ月|地区|団体|以上|以下|種|大学|力年|ha|km|kg|t(?![a-z])))";

	/** The same behind a separator, where a code is likelier. */
	private static final String MEASURED = "(?!年|代|%|％|倍|歳|割|時間|月|日間|[かカヶケ箇]所|人(?![づ材権口々と間]))";

	private static final String ENDS = "(?=$|[\\s\\-.:,、)(・])";

	private static final String FIRST = "(?:%s|%s%s|\\(%s\\))".formatted(
			Numeral.any(Numeral.CIRCLED, Numeral.ROMAN, Numeral.LETTER, Numeral.KANA, Numeral.KANJI),
			Numeral.any(Numeral.ARABIC), COUNTED, Numeral.any());

	private static final String NEXT = "(?:(?:\\s?-\\s?|[._・]|(?<=\\d)ー(?=\\d))(?:%s|%s%s|%s%s)|\\s?-?\\s?\\(%s\\)|%s|(?<=[A-Za-z])%s)"
		.formatted(Numeral.any(Numeral.CIRCLED, Numeral.ROMAN), Numeral.any(Numeral.ARABIC), MEASURED,
				Numeral.any(Numeral.LETTER, Numeral.KANA), ENDS, Numeral.any(), Numeral.any(Numeral.CIRCLED),
				Numeral.any(Numeral.ARABIC));

	private static final Pattern DELIMITER = Pattern.compile("\\s*[.:、,)]?\\s*");

	private static final Pattern AGE_OF_YEARS = Pattern.compile("(?:19|20)\\d\\d|[RHS]\\d{1,2}");

	/** The grammar with no words of levels but those that it knows. */
	public static final CodeGrammar GENERAL = new CodeGrammar(List.of());

	private final Pattern bare;

	private final Pattern bracketed;

	/**
	 * @param levelWords names of levels, beyond those that the grammar knows by their
	 * last noun
	 */
	public CodeGrammar(Collection<String> levelWords) {
		String word = LevelWords.expression(levelWords);
		String counters = FIRST + NEXT + "*+";
		String numbered = "第\\s?" + Numeral.any() + NEXT + "*(?:" + UNIT + "|" + word + "|(?=\\s|$))";
		String plain = "(?:No\\.?\\s?|№\\s?)?" + counters + "(?:[章節編款]" + ENDS + ")?";
		String body = "(?<body>" + numbered + "|" + plain + ")";
		this.bare = Pattern.compile("(?<word>" + word + "\\s?)?" + body);
		this.bracketed = Pattern.compile("[\\[(【〔〈《「『<]\\s*" + this.bare.pattern() + "\\s*[\\])】〕〉》」』>]");
	}

	/** A text as code and title; nothing where it begins with no code. */
	public Optional<CodedText> split(String text) {
		String folded = Folding.fold(text);
		int start = end(MARK, folded, 0);
		return read(this.bare, text, folded, start).or(() -> read(this.bracketed, text, folded, start));
	}

	/** A text that is nothing but a code. */
	public Optional<Code> code(String text) {
		return split(text).filter((coded) -> coded.title().isEmpty()).map(CodedText::code);
	}

	/** A text without a mark such as ・ before it. */
	public static String withoutMark(String text) {
		return text.substring(end(MARK, Folding.fold(text), 0)).strip();
	}

	private static Optional<CodedText> read(Pattern form, String text, String folded, int start) {
		Matcher matcher = form.matcher(folded).region(start, folded.length()).useAnchoringBounds(false);
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		String written = folded.substring(start, matcher.end());
		String body = matcher.group("body");
		List<Integer> numbers = new ArrayList<>();
		StringBuilder style = new StringBuilder(written.substring(0, matcher.start("body") - start));
		Matcher counter = COUNTER.matcher(body);
		while (counter.find()) {
			Numeral kind = Numeral.of(counter.group());
			numbers.add(kind.number(counter.group()));
			counter.appendReplacement(style, kind.name().substring(0, 2));
		}
		counter.appendTail(style).append(written.substring(matcher.end("body") - start));
		int rest = end(DELIMITER, folded, matcher.end());
		Boundary boundary = Boundary.of(written, body, numbers.size(), matcher.group("word") != null,
				folded.substring(matcher.end(), rest), folded.substring(rest));
		boolean sure = boundary == Boundary.CLEAR && !AGE_OF_YEARS.matcher(body).matches();
		return (boundary == Boundary.NONE) ? Optional.empty()
				: Optional.of(new CodedText(
						new Code(text.substring(start, matcher.end()).strip(), style.toString(), numbers, sure),
						text.substring(rest).strip()));
	}

	private static int end(Pattern pattern, String text, int from) {
		Matcher matcher = pattern.matcher(text).region(from, text.length());
		return matcher.lookingAt() ? matcher.end() : from;
	}

}
