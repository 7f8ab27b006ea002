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
import org.neo4j.driver.Value;

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
			Value overlap = row.get("overlap");
			String id = overlap.get("id").asString();
			String element = row.get("elementId").asString();
			missing.remove(id);
			compare(id, element, row, found.getOrDefault(id, Map.of()));
			if (!found.containsKey(id) && isPerhapsUnkept(row, elementIds)) {
				this.perhapsUnkept.add(id);
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

	/** The ids of those that perhaps nobody keeps any longer. */
	List<String> perhapsUnkept() {
		return List.copyOf(this.perhapsUnkept);
	}

	/** The elements whose overlaps may be counterparts or related now, or no longer. */
	Set<String> judgedAnew() {
		return this.judgedAnew;
	}

	private void compare(String id, String element, Record row, Map<String, Object> found) {
		Value stored = row.get("overlap");
		Map<String, Object> differences = new HashMap<>();
		found.forEach((name, value) -> {
			if (!value.equals(stored.get(name).asObject())) {
				differences.put(name, value);
			}
		});
		String best = isA(row) ? "bestOfA" : "bestOfB";
		if (!found.containsKey(best) && stored.get(best).isTrue()) {
			differences.put(best, false);
		}
		if (differences.containsKey("tier")) {
			this.judgedAnew.add(element);
		}
		if (!differences.isEmpty()) {
			this.changed.computeIfAbsent(id, (overlap) -> new HashMap<>()).putAll(differences);
		}
	}

	/** Whether the other end keeps it is known where it was not compared itself. */
	private static boolean isPerhapsUnkept(Record row, Set<String> elementIds) {
		Value stored = row.get("overlap");
		boolean bestOfOther = stored.get(isA(row) ? "bestOfB" : "bestOfA").isTrue()
				&& !elementIds.contains(row.get("otherId").asString());
		return !bestOfOther && !stored.get("kept").isTrue()
				&& "UNREVIEWED".equals(stored.get("reviewState").asString());
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
