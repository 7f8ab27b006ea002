package io.taikei.query.edition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.Decider;
import io.taikei.model.Provenance;
import io.taikei.model.Succession.Kind;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import org.jspecify.annotations.Nullable;

/**
 * What became of an earlier edition in a later one (前計画との対照). Elements that a document
 * only reserves a place for are left out where they have no counterpart.
 *
 * @param plan the later edition
 * @param since the earlier edition
 * @param between the editions between the two, the later first
 * @param counts the number of all rows of each kind
 * @param at which page of how many rows
 * @param rows the page's changes, in the order of the earlier edition; what was added
 * stands after what precedes it in the later one
 */
public record ChangesSince(PlanSummary plan, PlanSummary since, List<PlanSummary> between,
		SequencedMap<Kind, Long> counts, @JsonUnwrapped PageOf at, List<Row> rows) {

	public ChangesSince {
		between = List.copyOf(between);
		counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
		rows = List.copyOf(rows);
	}

	/**
	 * What became of one element, or of several that became one.
	 *
	 * @param kind how; over several editions, what it comes to in the end
	 * @param before elements of the earlier edition, in its order; none where something
	 * was added
	 * @param after elements of the later edition, in its order; none where something was
	 * dropped
	 * @param status how it is known: stated in a plan file, reviewed or read by whom a
	 * plan file names, else inferred; over several editions the least certain
	 * @param decidedBy who decided it, as plan files say; none where they do not
	 * @param confidence how sure it is, 0 to 1; over several editions the product, and of
	 * several pairs the least; null where it was only inferred that nothing corresponds
	 */
	public record Row(Kind kind, List<LocatedElement> before, List<LocatedElement> after, Provenance status,
			List<Decider> decidedBy, @Nullable Double confidence) {

		public Row {
			before = List.copyOf(before);
			after = List.copyOf(after);
			decidedBy = List.copyOf(decidedBy);
		}

	}

}
