package io.taikei.intake.file.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.intake.file.WordNumeral;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of a list. */
final class HtmlList {

	private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?:[^;]*?\\b(none|[a-z]+(?:-[a-z]+)*)");

	/** In the words of Word. */
	private static final Map<String, String> NUMERALS = Map.ofEntries(Map.entry("a", "lowerLetter"),
			Map.entry("A", "upperLetter"), Map.entry("i", "lowerRoman"), Map.entry("I", "upperRoman"),
			Map.entry("lower-alpha", "lowerLetter"), Map.entry("upper-alpha", "upperLetter"),
			Map.entry("lower-roman", "lowerRoman"), Map.entry("upper-roman", "upperRoman"),
			Map.entry("katakana", "aiueo"), Map.entry("katakana-iroha", "iroha"),
			Map.entry("cjk-ideographic", "japaneseCounting"), Map.entry("decimal-leading-zero", "decimalZero"),
			Map.entry("none", "none"));

	/**
	 * An item that says its number itself stands in a list whose numbers a style sheet
	 * takes away.
	 */
	private static final Pattern NUMBERED = Pattern.compile("[\\p{N}(（第].*", Pattern.DOTALL);

	private HtmlList() {
	}

	/**
	 * What is printed before an element; empty unless it is an item of a numbered list.
	 */
	static String number(Element item) {
		Element list = item.parent();
		if (!"li".equals(item.normalName()) || list == null || !"ol".equals(list.normalName())
				|| NUMBERED.matcher(item.text()).matches()) {
			return "";
		}
		String number = WordNumeral.of(counted(item, list), NUMERALS.getOrDefault(style(item, list), "decimal"));
		return number.isEmpty() ? "" : number + ". ";
	}

	private static String style(Element item, Element list) {
		for (Element element : List.of(item, list)) {
			Matcher style = STYLE.matcher(element.attr("style").replace(" ", ""));
			if (style.find()) {
				return style.group(1);
			}
		}
		return list.attr("type");
	}

	/** An item counts on from the one before, unless it has a value of its own. */
	private static int counted(Element item, Element list) {
		List<Element> items = list.children().stream().filter((child) -> "li".equals(child.normalName())).toList();
		int step = list.hasAttr("reversed") ? -1 : 1;
		int number = number(list.attr("start"), (step > 0) ? 1 : items.size());
		for (Element before : items) {
			number = number(before.attr("value"), number);
			if (before.equals(item)) {
				break;
			}
			number += step;
		}
		return number;
	}

	private static int number(String attribute, int otherwise) {
		return attribute.strip().matches("-?\\d{1,6}") ? Integer.parseInt(attribute.strip()) : otherwise;
	}

}
