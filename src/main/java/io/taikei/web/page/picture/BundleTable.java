package io.taikei.web.page.picture;

import java.util.List;

import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import io.taikei.query.picture.PlanColumns.Bundle;
import io.taikei.web.page.AddressPart;

/**
 * The bundles of a picture as text, the strongest first.
 *
 * @param drawing the picture
 */
record BundleTable(ColumnDrawing drawing) {

	/** So many weigh what a page may. */
	private static final int MOST = 120;

	public List<Row> rows() {
		return this.drawing.choice().drawn().reversed().stream().limit(MOST).map(this::row).toList();
	}

	/** How many are drawn, but not listed. */
	public int left() {
		return Math.max(0, this.drawing.choice().drawn().size() - MOST);
	}

	/** The bundles of one element. */
	public List<Row> of(String id) {
		return this.drawing.ofFocus(id).stream().map(this::row).toList();
	}

	/** A bundle with the names of its ends. */
	public Row row(Bundle bundle) {
		ColumnDrawing.Card from = this.drawing.card(bundle.from());
		ColumnDrawing.Card to = this.drawing.card(bundle.to());
		return new Row(bundle, from.entry().element(), from.plan(), to.entry().element(), to.plan());
	}

	/**
	 * A bundle.
	 *
	 * @param bundle the bundle
	 * @param from the element at the left
	 * @param fromPlan its plan
	 * @param to the element at the right
	 * @param toPlan its plan
	 */
	record Row(Bundle bundle, ElementRef from, PlanSummary fromPlan, ElementRef to, PlanSummary toPlan) {

		/** Where its pairs are listed with their reasons. */
		public String pairs() {
			return "/compare?from=%s&to=%s&fromKind=%s&kind=%s&row=%s&column=%s#pairs".formatted(
					AddressPart.of(this.fromPlan.id()), AddressPart.of(this.toPlan.id()), this.from.kind(),
					this.to.kind(), AddressPart.of(this.from.id()), AddressPart.of(this.to.id()));
		}

	}

}
