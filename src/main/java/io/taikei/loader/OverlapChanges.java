package io.taikei.loader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import org.neo4j.driver.Record;

/** What tells the overlaps that are stored of elements from those that were found. */
final class OverlapChanges {

	private final List<Map<String, Object>> created = new ArrayList<>();

	private final SequencedMap<String, Map<String, Object>> changed = new LinkedHashMap<>();

	private final Set<String> perhapsUnkept = new LinkedHashSet<>();

	private final Set<String> judgedAnew = new LinkedHashSet<>();

	/**
	 * Compares both.
	 * @param found the overlaps that were found, by their ids
	 * @param stored those that are stored, once for each element
	 * @param elementIds the elements that they were looked for
	 */
	OverlapChanges(Map<String, Map<String, Object>> found, Collection<Record> stored, Set<String> elementIds) {
		Map<String, Map<String, Object>> missing = new LinkedHashMap<>(found);
		for (Record row : stored) {
			String id = row.get("id").asString();
			String element = row.get("elementId").asString();
			missing.remove(id);
			compare(id, element, row, found.getOrDefault(id, Map.of()));
			if (!found.containsKey(id) && isPerhapsUnkept(row, elementIds)) {
				this.perhapsUnkept.add(element);
			}
		}
		missing.forEach((id, computed) -> this.created.add(created(id, computed)));
	}

	/** Those that are not stored yet. */
	List<Map<String, Object>> created() {
		return this.created;
	}

	/** What has to be written of those that are stored. */
	List<Map<String, Object>> changed() {
		return this.changed.entrySet()
			.stream()
			.map((overlap) -> Map.<String, Object>of("id", overlap.getKey(), "properties", overlap.getValue()))
			.toList();
	}

	/** The elements that may have overlaps then that nobody keeps. */
	List<String> perhapsUnkept() {
		return List.copyOf(this.perhapsUnkept);
	}

	/** The elements whose overlaps may be counterparts now, or no longer. */
	Set<String> judgedAnew() {
		return this.judgedAnew;
	}

	private void compare(String id, String element, Record row, Map<String, Object> found) {
		Map<String, Object> differences = new HashMap<>();
		found.forEach((name, value) -> {
			if (!value.equals(row.get(name).asObject())) {
				differences.put(name, value);
			}
		});
		String best = isA(row) ? "bestOfA" : "bestOfB";
		if (!found.containsKey(best) && row.get(best).isTrue()) {
			differences.put(best, false);
		}
		if (differences.containsKey("accepted")) {
			this.judgedAnew.add(element);
		}
		if (!differences.isEmpty()) {
			this.changed.computeIfAbsent(id, (overlap) -> new HashMap<>()).putAll(differences);
		}
	}

	/** Whether the other end keeps it is known where it was not compared itself. */
	private static boolean isPerhapsUnkept(Record row, Set<String> elementIds) {
		boolean bestOfOther = row.get(isA(row) ? "bestOfB" : "bestOfA").isTrue()
				&& !elementIds.contains(row.get("otherId").asString());
		return !bestOfOther && !row.get("kept").isTrue() && "UNREVIEWED".equals(row.get("reviewState").asString());
	}

	private static boolean isA(Record row) {
		return row.get("elementId").asString().compareTo(row.get("otherId").asString()) < 0;
	}

	private static Map<String, Object> created(String id, Map<String, Object> computed) {
		Map<String, Object> row = new HashMap<>(computed);
		int end = id.indexOf('~');
		row.put("a", id.substring(0, end));
		row.put("b", id.substring(end + 1));
		row.putIfAbsent("bestOfA", false);
		row.putIfAbsent("bestOfB", false);
		return row;
	}

}
