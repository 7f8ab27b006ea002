package io.taikei.query.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.model.MappingProvenance;
import io.taikei.query.LocatedElements;
import io.taikei.query.PageOf;
import io.taikei.query.ThemeRef;
import io.taikei.query.comparison.Crosswalk.Gaps;
import io.taikei.query.comparison.Crosswalk.Match;
import io.taikei.query.comparison.Crosswalk.Row;
import io.taikei.query.comparison.Crosswalk.Sides;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Composes a crosswalk from the rows of its queries.
 *
 * @param from the first plan
 * @param to the plan that is held against it
 * @param all the pairs that correspond, an element's pairs together
 * @param at which page of them is shown
 * @param pairs those on the page, each with its evidence
 * @param located what to show of all elements
 * @param themes the names of the pairs' themes
 * @param decided what was decided to have no counterpart in the other plan, by the ids of
 * elements
 */
record CrosswalkTable(CrosswalkSide from, CrosswalkSide to, List<OverlapRow> all, PageOf at, List<OverlapRow> pairs,
		LocatedElements located, Map<String, ThemeRef> themes, Map<String, List<MappingProvenance>> decided) {

	/**
	 * The crosswalk.
	 * @param compared whether all pairs could be found
	 * @param explanation why there is none, or not all could be found
	 */
	Crosswalk compose(boolean compared, @Nullable Bilingual explanation) {
		List<Row> rows = this.pairs.stream()
			.collect(Collectors.groupingBy(OverlapRow::elementId, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> row(entry.getKey(), entry.getValue()))
			.toList();
		return new Crosswalk(this.from.plan(), this.to.plan(), this.from.kind(), this.to.kind(), this.at, rows,
				compared, gaps(), new Sides(this.from.placeholders(this.located), this.to.placeholders(this.located)),
				explanation);
	}

	private Row row(String id, List<OverlapRow> matches) {
		return new Row(this.located.element(id), this.located.path(id), matches.stream().map(this::match).toList());
	}

	private Match match(OverlapRow pair) {
		String id = pair.otherId();
		return new Match(this.located.element(id), this.located.path(id), pair.likeness(this.themes));
	}

	private Gaps gaps() {
		return new Gaps(this.from.gaps(ids(OverlapRow::elementId), this.located, this.decided),
				this.to.gaps(ids(OverlapRow::otherId), this.located, this.decided));
	}

	private Set<String> ids(Function<OverlapRow, String> id) {
		return this.all.stream().map(id).collect(Collectors.toSet());
	}

}
