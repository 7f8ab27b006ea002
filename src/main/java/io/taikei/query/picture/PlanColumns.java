package io.taikei.query.picture;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Plans side by side: a column of elements for each, and what corresponds between them in
 * bundles.
 *
 * @param columns the columns from left to right
 * @param bundles the bundles, each from the column at the left to that at the right
 * @param compared whether all pairs could be found; where they could not, there may be
 * more
 * @param explanation says why not all pairs could be found; else null
 */
public record PlanColumns(List<Column> columns, List<Bundle> bundles, boolean compared,
		@Nullable Bilingual explanation) {

	public PlanColumns {
		columns = List.copyOf(columns);
		bundles = List.copyOf(bundles);
	}

	/**
	 * A plan's column.
	 *
	 * @param plan the plan
	 * @param kind what stands in it
	 * @param entries what stands in it, from the top down
	 */
	public record Column(PlanSummary plan, Kind kind, List<Entry> entries) {

		public Column {
			entries = List.copyOf(entries);
		}

	}

	/**
	 * An element in a column.
	 *
	 * @param element the element
	 * @param part whether it is a part of one that was opened
	 * @param open whether its parts stand below it
	 * @param parts how many parts it has
	 */
	public record Entry(ElementRef element, boolean part, boolean open, long parts) {
	}

	/**
	 * The pairs of two elements in columns, or of elements below them, that correspond.
	 *
	 * @param from the id of the element at the left
	 * @param to the id of the element at the right
	 * @param score the highest score of the pairs, 0 to 1; null where none was computed
	 * @param pairs how many pairs there are
	 * @param curated how many of them mapping sets state
	 * @param byPeople how many of these a person decided on or confirmed
	 * @param reviewed how many of them a review accepted
	 */
	public record Bundle(String from, String to, @Nullable Double score, long pairs, long curated, long byPeople,
			long reviewed) {

		/** Both together. */
		Bundle plus(Bundle other) {
			return new Bundle(this.from, this.to, higher(this.score, other.score), this.pairs + other.pairs,
					this.curated + other.curated, this.byPeople + other.byPeople, this.reviewed + other.reviewed);
		}

		private static @Nullable Double higher(@Nullable Double one, @Nullable Double other) {
			return (one == null || (other != null && other > one)) ? other : one;
		}

		Bundle turned() {
			return new Bundle(this.to, this.from, this.score, this.pairs, this.curated, this.byPeople, this.reviewed);
		}

		/** Whether it ends at an element. */
		public boolean touches(String id) {
			return this.from.equals(id) || this.to.equals(id);
		}

		/** What its best pair is worth; 1 where it was only decided on. */
		public double strength() {
			return (this.score != null) ? this.score : 1;
		}

		/** What the bundle rests on at best. */
		public Basis basis() {
			if (this.reviewed + this.byPeople > 0) {
				return Basis.PEOPLE;
			}
			return (this.curated > 0) ? Basis.READING : Basis.COMPUTED;
		}

	}

	/** What shows that elements correspond. */
	public enum Basis {

		/** People decided so. */
		PEOPLE,

		/** A language model or another tool mapped them by reading both documents. */
		READING,

		/** It was only computed. */
		COMPUTED

	}

}
