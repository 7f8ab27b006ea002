package io.taikei.intake.outline.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names the levels: by a person, by the words of their codes, or by a sub-heading. */
final class LevelNamer {

	private final List<String> found = new ArrayList<>();

	private final List<String> given;

	LevelNamer(List<List<HeadingGroup>> levels, List<String> ofTables, List<String> given) {
		this.given = given;
		for (List<HeadingGroup> level : levels) {
			String name = levels.isEmpty() ? "" : name(level);
			this.found.add(this.found.contains(name) ? "" : name);
		}
		ofTables.stream()
			.filter((name) -> !this.found.isEmpty() && !this.found.contains(name))
			.forEach(this.found::add);
	}

	private static String name(List<HeadingGroup> level) {
		Map<String, Integer> words = new TreeMap<>();
		for (HeadingGroup group : level) {
			String word = LevelNameWords.word(group.form().code());
			words.merge(word.isEmpty() ? group.form().below() : word, group.headings().size(), Integer::sum);
		}
		return Collections.max(words.entrySet(), Map.Entry.comparingByValue()).getKey();
	}

	/** A name for each level; those that a person gave stay in their order. */
	List<String> names() {
		List<String> names = new ArrayList<>();
		for (int level = 0; level < Math.max(this.found.size(), this.given.size()); level++) {
			if (level < this.given.size()) {
				names.add(this.given.get(level));
			}
			else {
				names.add(this.found.get(level).isEmpty() ? "階層" + (level + 1) : this.found.get(level));
			}
		}
		return names;
	}

}
