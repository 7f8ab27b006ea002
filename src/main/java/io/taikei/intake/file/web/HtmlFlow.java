package io.taikei.intake.file.web;

import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.file.FlowBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks through a page as a browser lays it out: from block to block, with tables in
 * their place.
 */
final class HtmlFlow {

	/** What begins a line of its own beside what jsoup calls a block. */
	private static final Set<String> OWN_LINE = Set.of("summary", "legend", "option", "button", "dialog");

	private static final Set<String> WITHIN_LINE = Set.of("ins", "del");

	private final Document page;

	private final FlowBuilder flow;

	private final HtmlBlock block;

	/** What something else on the page can open. */
	private final Set<String> opened;

	HtmlFlow(Document page, FlowBuilder flow) {
		this.page = page;
		this.flow = flow;
		this.block = new HtmlBlock(flow);
		this.opened = page.select("[href^=#], [aria-controls], [data-target], [data-bs-target]")
			.stream()
			.flatMap((element) -> element.attributes().asList().stream())
			.map((attribute) -> attribute.getValue().replaceFirst("^#", ""))
			.collect(Collectors.toSet());
	}

	void read() {
		walk(this.page.body(), HtmlContext.OF_PAGE);
		this.block.end();
	}

	private void walk(Element element, HtmlContext context) {
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode words) {
				this.block.add(context.keepsLines() ? words.getWholeText() : HtmlText.words(words), context);
			}
			else if (child instanceof Element inner) {
				enter(inner, context);
			}
		}
	}

	private void enter(Element element, HtmlContext around) {
		String name = element.normalName();
		if (HtmlText.hidesItself(element) && !this.opened.contains(element.id())) {
			this.block.end();
			leaveOut(element);
		}
		else if ("table".equals(name)) {
			this.block.end();
			table(element, around.in(element));
		}
		else if ("br".equals(name)) {
			this.block.breakLine();
		}
		else if (!HtmlText.NOT_SHOWN.contains(name)) {
			HtmlContext context = around.in(element);
			if (standsApart(element)) {
				this.block.end();
				if ("li".equals(name)) {
					this.block.mark(HtmlList.number(element));
				}
				walk(element, context);
				this.block.end();
			}
			else {
				walk(element, context);
			}
		}
	}

	private static boolean standsApart(Element element) {
		String name = element.normalName();
		return (element.isBlock() && !WITHIN_LINE.contains(name)) || OWN_LINE.contains(name);
	}

	private void table(Element table, HtmlContext context) {
		if (HtmlTable.isLayout(table)) {
			for (Element cell : HtmlTable.cells(table)) {
				enter(cell, context);
			}
		}
		else {
			this.flow.table(HtmlTable.read(table, this.flow));
			HtmlTable.inside(table).forEach((inner) -> table(inner, context));
		}
	}

	/** Its tables are read, as they can say that they are hidden. */
	private void leaveOut(Element element) {
		if (!"table".equals(element.normalName())) {
			this.flow.notShown(HtmlText.of(element));
		}
		element.select("table").forEach((table) -> this.flow.table(HtmlTable.read(table, this.flow)));
	}

}
