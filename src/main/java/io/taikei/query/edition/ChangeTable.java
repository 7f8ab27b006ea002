package io.taikei.query.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import io.taikei.model.Succession.Kind;
import io.taikei.query.LocatedElement;
import io.taikei.query.LocatedElements;
import io.taikei.query.edition.ChangesSince.Row;

/**
 * Puts the groups of changes in the order in which one reads the two editions.
 *
 * @param before the ids of the earlier edition's elements, in its order
 * @param after the ids of the later edition's elements, in its order
 * @param located what to show of the elements
 */
record ChangeTable(List<String> before, List<String> after, LocatedElements located) {

	List<Row> rows(Collection<ChangeGroup> groups) {
		Map<String, ChangeGroup> byElement = new HashMap<>();
		for (ChangeGroup group : groups) {
			group.before().forEach((id) -> byElement.put(id, group));
			group.after().forEach((id) -> byElement.put(id, group));
		}
		return inOrder(byElement).stream().map(this::row).toList();
	}

	static SequencedMap<Kind, Long> counts(List<Row> rows) {
		SequencedMap<Kind, Long> counts = new LinkedHashMap<>();
		for (Kind kind : Kind.values()) {
			counts.put(kind, rows.stream().filter((row) -> row.kind() == kind).count());
		}
		return counts;
	}

	/** Those of the earlier edition first; an added one goes after what precedes it. */
	private List<ChangeGroup> inOrder(Map<String, ChangeGroup> byElement) {
		var ordered = new LinkedHashSet<ChangeGroup>();
		for (String id : this.before) {
			if (byElement.containsKey(id)) {
				ordered.add(byElement.get(id));
			}
		}
		List<ChangeGroup> rows = new ArrayList<>(ordered);
		int place = 0;
		for (String id : this.after) {
			ChangeGroup group = byElement.get(id);
			if (group != null && ordered.add(group)) {
				rows.add(afterDropped(rows, place), group);
			}
			place = (group != null) ? rows.indexOf(group) + 1 : place;
		}
		return rows;
	}

	/** What took the place of something comes after it. */
	private static int afterDropped(List<ChangeGroup> rows, int place) {
		int free = place;
		while (free < rows.size() && rows.get(free).after().isEmpty()) {
			free++;
		}
		return free;
	}

	private Row row(ChangeGroup group) {
		return new Row(group.kind(), located(this.before, group.before()), located(this.after, group.after()),
				group.status(), group.deciders(), group.confidence());
	}

	private List<LocatedElement> located(List<String> order, Collection<String> ids) {
		return order.stream().filter(ids::contains).map(this.located::located).toList();
	}

}
