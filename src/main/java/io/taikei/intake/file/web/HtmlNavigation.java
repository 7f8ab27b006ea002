package io.taikei.intake.file.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tells a page's frame from what the page is about: by elements, roles, usual names and
 * links.
 */
final class HtmlNavigation {

	private static final Set<String> ELEMENTS = Set.of("nav", "aside", "select", "button");

	private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "search");

	private static final Pattern NAME = Pattern.compile("""
			(?x)(site|global|g)?(header|footer)(nav(i|igation)?|menu|area|inner|wrap(per)?)?
			|(g|l|s|global|local|side|sub|main|head|foot)?(nav(i|igation)?|menu)(area|list|wrap(per)?)?
			|side(bar|menu)?|(topics?|bread)(path|crumbs?)|crumbs?|pankuzu|pagetop|skip(link|nav)?""");

	/** ホーム &gt; 市政 &gt; 計画. */
	private static final Pattern PATH = Pattern.compile("[^>＞›»]{1,40}([>＞›»][^>＞›»]{1,80}){2,}");

	private static final int MOST_STEPS = 12;

	private HtmlNavigation() {
	}

	static boolean is(Element element) {
		return switch (element.normalName()) {
			case "body" -> false;
			// Inside the page's text these are a part's title and end.
			case "header", "footer" -> element.closest("main, article, section") == null;
			case "ul", "ol", "menu" -> isNamed(element) || isNothingButLinks(element);
			default -> ELEMENTS.contains(element.normalName()) || ROLES.contains(element.attr("role"))
					|| isNamed(element) || isPath(element);
		};
	}

	private static boolean isNamed(Element element) {
		return Stream.concat(Stream.of(element.id()), element.classNames().stream())
			.map((name) -> name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT))
			.anyMatch((name) -> NAME.matcher(name).matches());
	}

	private static boolean isNothingButLinks(Element list) {
		return list.selectFirst("a") != null && list.nodeStream(TextNode.class)
			.filter((words) -> !words.isBlank())
			.allMatch((words) -> words.parent() != null && words.parent().closest("a") != null);
	}

	private static boolean isPath(Element element) {
		return element.childrenSize() <= MOST_STEPS && element.selectFirst("> a") != null
				&& PATH.matcher(element.text()).matches();
	}

}
