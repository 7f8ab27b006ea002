package io.taikei.intake.file;

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

	private static final Set<String> NOT_SHOWN = Set.of("table", "rt", "rp", "script", "style", "template", "noscript");

	private HtmlText() {
	}

	static String of(Element element) {
		StringBuilder text = new StringBuilder();
		element.filter(new NodeFilter() {
			@Override
			public FilterResult head(Node node, int depth) {
				if (node instanceof TextNode words) {
					text.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f\\u00A0]+", " "));
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
		return text.toString().replaceAll(" {2,}", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
	}

	static boolean isHidden(Element element) {
		return element.hasAttr("hidden")
				|| element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")
				|| (element.parent() != null && isHidden(element.parent()));
	}

}
