package io.taikei.intake.file.web;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an element as a browser shows it, without readings and without tables
 * inside it.
 */
final class HtmlText {

	static final Set<String> NOT_SHOWN = Set.of("table", "rt", "rp", "script", "style", "template", "noscript");

	private HtmlText() {
	}

	static String of(Element element) {
		StringBuilder text = new StringBuilder();
		element.filter(new NodeFilter() {
			@Override
			public FilterResult head(Node node, int depth) {
				if (node instanceof TextNode words) {
					text.append(words(words));
				}
				else if (node instanceof Element inner && depth > 0) {
					if (NOT_SHOWN.contains(inner.normalName())) {
						return FilterResult.SKIP_ENTIRELY;
					}
					breakLine(inner);
				}
				return FilterResult.CONTINUE;
			}

			@Override
			public FilterResult tail(Node node, int depth) {
				if (node instanceof Element inner && depth > 0 && inner.isBlock()) {
					breakLine(inner);
				}
				return FilterResult.CONTINUE;
			}

			private void breakLine(Element inner) {
				if (inner.isBlock() || "br".equals(inner.normalName())) {
					text.append('\n');
				}
			}
		});
		return tidy(text.toString());
	}

	/** Words as they stand in a line, whose spaces are one each. */
	static String words(TextNode node) {
		return node.getWholeText().replaceAll("[ \\t\\r\\n\\f\\u00A0]+", " ");
	}

	/** Lines without spaces around them, and without empty ones between. */
	static String tidy(String text) {
		return text.replaceAll(" {2,}", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
	}

	static boolean isHidden(Element element) {
		return hidesItself(element) || (element.parent() != null && isHidden(element.parent()));
	}

	/** Whether an element alone says that it is not shown. */
	static boolean hidesItself(Element element) {
		String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
		return (element.hasAttr("hidden") && !"until-found".equals(element.attr("hidden")))
				|| style.contains("display:none") || style.contains("visibility:hidden");
	}

}
