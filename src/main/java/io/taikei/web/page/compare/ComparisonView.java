package io.taikei.web.page.compare;

import java.util.List;

import io.taikei.graph.PlanNode;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.CorrespondingPairs;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.comparison.RelatedPairs;
import io.taikei.web.page.FieldLink;
import org.jspecify.annotations.Nullable;

/** What the page of two plans shows. Each kind has a template of its own. */
sealed interface ComparisonView {

	/** The template's name in templates/compare. */
	String template();

	/** The plans that are loaded are not of two municipalities. */
	record TooFewPlans() implements ComparisonView {

		@Override
		public String template() {
			return "too-few-plans";
		}

	}

	/**
	 * Both plans are of one municipality, and overlaps join those of different ones.
	 *
	 * @param editions both, the later one first; only one where both are the same
	 */
	record OneMunicipality(List<PlanNode> editions) implements ComparisonView {

		@Override
		public String template() {
			return "one-municipality";
		}

	}

	/** A plan or element that is not loaded. */
	record Unknown(String id) implements ComparisonView {

		@Override
		public String template() {
			return "unknown";
		}

	}

	/**
	 * Two plans side by side.
	 *
	 * @param table what corresponds, and what has no counterpart
	 * @param matrix how strongly, at a glance
	 * @param related what is merely related; none where the table and the matrix hold it
	 * @param tiers which pairs the table and the matrix hold
	 * @param open the pairs behind one field of the matrix; null where none is open
	 */
	record Compared(Crosswalk table, MatrixTable matrix, RelatedPairs related, TierScope tiers,
			@Nullable CorrespondingPairs open) implements ComparisonView {

		@Override
		public String template() {
			return "plans";
		}

		/** The id of the field that is open; empty where none is. */
		public String openField() {
			return (this.open != null) ? FieldLink.id(this.open.row().element().id(), this.open.column().element().id())
					: "";
		}

		/** What the page's address says of the tiers; empty where it need not. */
		public String tierQuery() {
			return (this.tiers == TierScope.DIRECT) ? "" : "&tier=" + this.tiers;
		}

	}

}
