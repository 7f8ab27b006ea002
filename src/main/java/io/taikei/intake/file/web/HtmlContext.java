package io.taikei.intake.file.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.taikei.intake.document.TextLine.Role;
import org.jsoup.nodes.Element;

/**
 * What the elements around a text say of it.
 *
 * @param heading the heading's rank; 0 outside of any
 * @param list how many lists are around it
 * @param keepsLines whether line breaks of the source are shown
 */
record HtmlContext(int heading, int list, Role role, boolean bold, boolean keepsLines) {

	static final HtmlContext OF_PAGE = new HtmlContext(0, 0, Role.TEXT, false, false);

	private static final Pattern HEADING = Pattern.compile("h[1-6]");

	private static final Set<String> LISTS = Set.of("ul", "ol", "menu");

	private static final Set<String> BOLD = Set.of("b", "strong", "th");

	private static final Pattern BOLD_STYLE = Pattern.compile("font-weight:(bold|[6-9]00)");

	HtmlContext in(Element element) {
		String name = element.normalName();
		boolean isHeading = HEADING.matcher(name).matches();
		String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
		return new HtmlContext(isHeading ? name.charAt(1) - '0' : this.heading,
				this.list + (LISTS.contains(name) ? 1 : 0), HtmlNavigation.is(element) ? Role.NAVIGATION : this.role,
				this.bold || isHeading || BOLD.contains(name) || BOLD_STYLE.matcher(style).find(),
				this.keepsLines || "pre".equals(name) || "textarea".equals(name));
	}

}
