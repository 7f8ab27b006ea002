package io.taikei.web.page.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.query.PlanSummary;
import io.taikei.query.picture.PlanColumns;
import io.taikei.query.picture.PlanColumns.Bundle;
import io.taikei.query.picture.PlanColumns.Entry;

/**
 * Plans side by side, as they are drawn.
 *
 * @param width the picture's width
 * @param height its height
 * @param heads the plans above their columns
 * @param byId the elements by their ids, in their order
 * @param lines the bundles, those behind first
 * @param choice which bundles are drawn
 */
record ColumnDrawing(int width, int height, List<Head> heads, Map<String, Card> byId, List<BundleLine> lines,
		BundleChoice choice) {

	private static final int WIDTH = 1320;

	private static final int TOP = 62;

	private static final int GAP = 10;

	private static final int INDENT = 14;

	private static final int LINE = 17;

	private static final int LETTER = 13;

	private static final int PADDING = 9;

	private static final int MOST_LINES = 3;

	/** The part of the width that cards take; the rest is for the lines. */
	private static final double SHARE = 0.62;

	private static final int WIDEST = 300;

	ColumnDrawing {
		heads = List.copyOf(heads);
		byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
		lines = List.copyOf(lines);
	}

	static ColumnDrawing of(PlanColumns picture, PlansQuestion question) {
		Map<String, Long> pairs = ColumnCut.pairs(picture.bundles());
		List<ColumnCut> cuts = picture.columns()
			.stream()
			.map((column) -> ColumnCut.of(column, pairs, question))
			.toList();
		int count = Math.max(1, cuts.size());
		int width = Math.min(WIDEST, (int) (WIDTH * SHARE / count));
		List<Head> heads = new ArrayList<>();
		Map<String, Card> cards = new LinkedHashMap<>();
		Map<String, Integer> columns = new HashMap<>();
		int bottom = TOP;
		for (int at = 0; at < cuts.size(); at++) {
			ColumnCut cut = cuts.get(at);
			int x = (count > 1) ? at * (WIDTH - width) / (count - 1) : 0;
			int y = TOP;
			for (Entry entry : cut.entries()) {
				Card card = card(cut.column().plan(), entry, x, y, width, question);
				cards.put(entry.element().id(), card);
				columns.put(entry.element().id(), at);
				y += card.height() + GAP;
			}
			heads.add(new Head(cut.column().plan(), x, width, cut.left(), y));
			bottom = Math.max(bottom, y + ((cut.left() > 0) ? LINE + 2 * PADDING : 0));
		}
		BundleChoice choice = BundleChoice.of(picture.bundles(), columns, question);
		return new ColumnDrawing(WIDTH, bottom, heads, cards, BundleLine.all(choice.drawn(), cards, question.focus()),
				choice);
	}

	/** The elements. */
	public Collection<Card> cards() {
		return this.byId.values();
	}

	/** A card by its element's id. */
	public Card card(String id) {
		return Optional.ofNullable(this.byId.get(id))
			.orElseThrow(() -> new IllegalArgumentException(id + " is not in the picture"));
	}

	/** The bundles of the element that is looked at, the strongest first. */
	public List<Bundle> ofFocus(String id) {
		return this.choice.drawn().reversed().stream().filter((bundle) -> bundle.touches(id)).toList();
	}

	private static Card card(PlanSummary plan, Entry entry, int x, int y, int width, PlansQuestion question) {
		int indent = entry.part() ? INDENT : 0;
		String code = (entry.element().code() != null) ? entry.element().code() + " " : "";
		List<String> text = TextLines.of(code + entry.element().title(), (width - indent - 2.0 * PADDING) / LETTER,
				MOST_LINES);
		return new Card(plan, entry, x + indent, y, width - indent, text.size() * LINE + 2 * PADDING - 4, text,
				entry.element().id().equals(question.focus()));
	}

	/**
	 * The plan above a column.
	 *
	 * @param plan the plan
	 * @param x the column's left side
	 * @param width its width
	 * @param left how many elements are not shown
	 * @param bottom where the shown ones end
	 */
	record Head(PlanSummary plan, int x, int width, int left, int bottom) {
	}

	/**
	 * An element.
	 *
	 * @param plan its plan
	 * @param entry the element
	 * @param x its left side
	 * @param y its upper side
	 * @param width its width
	 * @param height its height
	 * @param text its code and title in lines
	 * @param focus whether it is the one that is looked at
	 */
	record Card(PlanSummary plan, Entry entry, int x, int y, int width, int height, List<String> text, boolean focus) {

		Card {
			text = List.copyOf(text);
		}

		/** Where a line of its text stands. */
		public int line(int at) {
			return this.y + PADDING + LETTER - 3 + at * LINE;
		}

		double middle() {
			return this.y + this.height / 2.0;
		}

	}

}
