package io.taikei.query.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.MappingProvenance;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Element;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.Crosswalk.Match;
import io.taikei.query.path.PathStep;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One plan held against several (一対多): its elements as rows, and for each other plan what
 * corresponds to them best.
 *
 * @param from the plan whose elements the rows are
 * @param fromKind the kind of the rows
 * @param at which page of how many rows this is
 * @param columns the other plans, in the order in which they were asked for
 * @param omitted how many more were asked for than are answered at once
 * @param rows the rows of this page, in the document's order
 * @param compared whether all pairs could be found; where they could not, there may be
 * more
 * @param explanation says why not all could be found; else null
 */
public record OneToMany(PlanSummary from, Kind fromKind, @JsonUnwrapped PageOf at, List<Column> columns, int omitted,
		List<Row> rows, boolean compared, @Nullable Bilingual explanation) {

	public OneToMany {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * A plan that the one is held against.
	 *
	 * @param plan the plan
	 * @param kind the kind of its elements that are compared
	 * @param elements how many of them it has
	 * @param compared whether all pairs with it could be found
	 * @param matched how many elements of the one, on all pages, have a counterpart in it
	 */
	public record Column(PlanSummary plan, Kind kind, long elements, boolean compared, long matched) {
	}

	/**
	 * An element of the one plan.
	 *
	 * @param element the element
	 * @param path the elements above it, from the top down to its parent
	 * @param cells one for each of the other plans, in their order
	 */
	public record Row(Element element, List<PathStep> path, List<Cell> cells) {

		public Row {
			path = List.copyOf(path);
			cells = List.copyOf(cells);
		}

	}

	/**
	 * What of another plan corresponds to an element.
	 *
	 * @param planId the id of the other plan
	 * @param state whether something does, or why nothing stands here
	 * @param matches the best, the highest score first, and what is merely related last
	 * @param more how many there are besides
	 * @param decided by whom or what, and why, it was decided that there is none in the
	 * whole other plan; empty where nobody did
	 */
	public record Cell(String planId, State state, List<Match> matches, int more, List<MappingProvenance> decided) {

		public Cell {
			matches = List.copyOf(matches);
			decided = List.copyOf(decided);
		}

	}

	/** Whether something corresponds, or why nothing stands in a cell. */
	public enum State {

		/** Something corresponds. */
		FOUND,

		/** Both plans were compared, and nothing was found. */
		NONE,

		/** Somebody decided that there is nothing. */
		DECIDED_NONE,

		/** Both plans could not be compared. */
		NOT_COMPARED,

		/** The other plan has no element of the kind, or the row is only reserved. */
		NOTHING_TO_COMPARE

	}

}
