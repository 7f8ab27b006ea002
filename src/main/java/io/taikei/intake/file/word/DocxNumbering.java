package io.taikei.intake.file.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.intake.file.WordNumeral;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/**
 * The numbers and bullets that Word prints before paragraphs, and which stand nowhere in
 * their text. Each paragraph has to be asked for once, in the document's order.
 */
final class DocxNumbering {

	private static final int LEVELS = 9;

	private static final Pattern PLACE = Pattern.compile("%([1-9])");

	private final XWPFDocument document;

	private final DocxStyles styles;

	private final Map<BigInteger, int[]> counters = new HashMap<>();

	private final Set<BigInteger> begun = new HashSet<>();

	DocxNumbering(XWPFDocument document, DocxStyles styles) {
		this.document = document;
		this.styles = styles;
	}

	/**
	 * How deep a paragraph stands in a numbered or bulleted list, from 1; 0 outside of
	 * any.
	 */
	int depth(XWPFParagraph paragraph) {
		CTNumPr properties = properties(paragraph);
		XWPFNum number = number(properties);
		return (properties != null && number != null) ? level(properties, levels(number), paragraph.getStyleID()) + 1
				: 0;
	}

	/** What is printed before the paragraph's text; empty if nothing is. */
	String before(XWPFParagraph paragraph) {
		CTNumPr properties = properties(paragraph);
		XWPFNum number = number(properties);
		if (properties == null || number == null) {
			return "";
		}
		CTAbstractNum levels = levels(number);
		int level = level(properties, levels, paragraph.getStyleID());
		int[] counts = this.counters.computeIfAbsent(levels.getAbstractNumId(), (key) -> new int[LEVELS]);
		count(counts, level, levels, number);
		return level(levels, level).map((form) -> printed(form, levels, counts)).orElse("");
	}

	/**
	 * The list of a paragraph. Number 0, which takes a style's number away, names none,
	 * and neither does a number whose levels are not in the file.
	 */
	private @Nullable XWPFNum number(@Nullable CTNumPr properties) {
		XWPFNumbering lists = this.document.getNumbering();
		if (properties == null || properties.getNumId() == null || lists == null) {
			return null;
		}
		XWPFNum number = lists.getNum(properties.getNumId().getVal());
		return (number != null && lists.getAbstractNum(number.getCTNum().getAbstractNumId().getVal()) != null) ? number
				: null;
	}

	private CTAbstractNum levels(XWPFNum number) {
		return this.document.getNumbering()
			.getAbstractNum(number.getCTNum().getAbstractNumId().getVal())
			.getCTAbstractNum();
	}

	private void count(int[] counts, int level, CTAbstractNum levels, XWPFNum number) {
		Optional<Integer> startAnew = this.begun.add(number.getCTNum().getNumId()) ? startAnew(number, level)
				: Optional.empty();
		counts[level] = startAnew.orElse((counts[level] > 0) ? counts[level] + 1 : start(levels, level));
		for (int above = 0; above < level; above++) {
			counts[above] = (counts[above] > 0) ? counts[above] : start(levels, above);
		}
		for (int below = level + 1; below < LEVELS; below++) {
			counts[below] = 0;
		}
	}

	private static Optional<Integer> startAnew(XWPFNum number, int level) {
		return number.getCTNum()
			.getLvlOverrideList()
			.stream()
			.filter((form) -> form.getIlvl().intValue() == level && form.isSetStartOverride())
			.map(CTNumLvl::getStartOverride)
			.map((start) -> start.getVal().intValue())
			.findFirst();
	}

	private static int start(CTAbstractNum levels, int level) {
		return level(levels, level).filter(CTLvl::isSetStart)
			.map((form) -> form.getStart().getVal().intValue())
			.orElse(1);
	}

	private static String printed(CTLvl form, CTAbstractNum levels, int[] counts) {
		String text = (form.getLvlText() != null && form.getLvlText().getVal() != null) ? form.getLvlText().getVal()
				: "";
		String shown = PLACE.matcher(text).replaceAll((place) -> {
			int level = Integer.parseInt(place.group(1)) - 1;
			return Matcher.quoteReplacement(WordNumeral.of(counts[level], format(levels, level)));
		});
		return shown.isEmpty() ? "" : WordNumeral.bullet(shown) + " ";
	}

	private static String format(CTAbstractNum levels, int level) {
		return level(levels, level).filter(CTLvl::isSetNumFmt)
			.map((form) -> form.getNumFmt().getVal().toString())
			.orElse("decimal");
	}

	private static Optional<CTLvl> level(CTAbstractNum levels, int level) {
		return levels.getLvlList().stream().filter((form) -> form.getIlvl().intValue() == level).findFirst();
	}

	/** A style's level is the one that names the style. */
	private static int level(CTNumPr properties, CTAbstractNum levels, @Nullable String style) {
		if (properties.isSetIlvl()) {
			return Math.clamp(properties.getIlvl().getVal().intValue(), 0, LEVELS - 1);
		}
		return levels.getLvlList()
			.stream()
			.filter((form) -> form.isSetPStyle() && form.getPStyle().getVal().equals(style))
			.map((form) -> form.getIlvl().intValue())
			.findFirst()
			.orElse(0);
	}

	private @Nullable CTNumPr properties(XWPFParagraph paragraph) {
		if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetNumPr()) {
			return paragraph.getCTP().getPPr().getNumPr();
		}
		return this.styles.numbering(paragraph);
	}

}
