package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TablePage;
import io.taikei.reader.torntable.matching.Matching;

/**
 * Numbers the entries of the top level, which carry no code: each belongs to the group of
 * codes it stands among, and whose names share its subjects.
 */
final class TableVisions {

	/**
	 * What the code after an entry counts; PDF extraction tends to put the entry before
	 * its rows.
	 */
	private static final double AFTER = 3;

	private static final double BEFORE = 1;

	private static final double SHARED_SUBJECT = 1;

	private final Function<String, Set<String>> subjects;

	TableVisions(Function<String, Set<String>> subjects) {
		this.subjects = subjects;
	}

	/**
	 * The page's entries with their numbers, which no other entry has. Entries beyond the
	 * number of groups, and groups beyond the number of entries, are left out.
	 * @param page the page
	 * @param names the names of its codes
	 */
	Numbering number(TablePage page, Map<TableCode, String> names) {
		List<Integer> groups = openGroups(page);
		List<TablePage.Vision> visions = page.visions();
		int size = Math.max(groups.size(), visions.size());
		Map<Integer, Set<String>> about = about(names);
		double[][] logWeights = new double[size][size];
		for (int vision = 0; vision < visions.size(); vision++) {
			for (int group = 0; group < groups.size(); group++) {
				logWeights[vision][group] = logWeight(visions.get(vision), groups.get(group), about);
			}
		}
		Matching matching = new Matching(logWeights);
		int[] places = matching.likeliest();
		double[][] probabilities = matching.probabilities();
		List<Numbered> numbered = new ArrayList<>();
		for (int vision = 0; vision < visions.size(); vision++) {
			if (places[vision] < groups.size()) {
				numbered.add(new Numbered(visions.get(vision), groups.get(places[vision]),
						byGroup(probabilities[vision], groups)));
			}
		}
		numbered.sort(Comparator.comparingInt(Numbered::group));
		return new Numbering(numbered, matching.isExact());
	}

	/** The numbers on the page that no entry of the top level has yet. */
	private static List<Integer> openGroups(TablePage page) {
		Set<Integer> open = new TreeSet<>(page.codes().map(TableCode::group).toList());
		page.codes().filter((code) -> code.depth() == 1).map(TableCode::group).forEach(open::remove);
		return List.copyOf(open);
	}

	private static Map<Integer, Double> byGroup(double[] probabilities, List<Integer> groups) {
		Map<Integer, Double> byGroup = new TreeMap<>();
		for (int place = 0; place < groups.size(); place++) {
			byGroup.put(groups.get(place), probabilities[place]);
		}
		return byGroup;
	}

	private double logWeight(TablePage.Vision vision, int group, Map<Integer, Set<String>> about) {
		Set<String> shared = new HashSet<>(about.getOrDefault(group, Set.of()));
		shared.retainAll(this.subjects.apply(vision.text()));
		double meaning = shared.stream().mapToDouble((subject) -> rarity(subject, about)).sum();
		return AFTER * nearness(vision.groupsAfter(), group) + BEFORE * nearness(vision.groupsBefore(), group)
				+ SHARED_SUBJECT * meaning;
	}

	/** What each group's names are about. */
	private Map<Integer, Set<String>> about(Map<TableCode, String> names) {
		Map<Integer, Set<String>> about = new HashMap<>();
		names.forEach((code, name) -> about.computeIfAbsent(code.group(), (group) -> new HashSet<>())
			.addAll(this.subjects.apply(name)));
		return about;
	}

	private static double rarity(String subject, Map<Integer, Set<String>> about) {
		long groups = about.values().stream().filter((subjects) -> subjects.contains(subject)).count();
		return Math.log((double) about.size() / groups);
	}

	/** How near the codes of a group stand: each counts by one part of its distance. */
	private static double nearness(List<Integer> groups, int group) {
		return IntStream.range(0, groups.size())
			.filter((distance) -> groups.get(distance) == group)
			.mapToDouble((distance) -> 1.0 / (distance + 1))
			.sum();
	}

	/**
	 * The entries of a page with their numbers.
	 *
	 * @param visions the entries, in the order of their numbers
	 * @param exact whether their probabilities are exact, or else lower bounds
	 */
	record Numbering(List<Numbered> visions, boolean exact) {

		Numbering {
			visions = List.copyOf(visions);
		}

	}

	/**
	 * An entry of the top level with the number concluded for it.
	 *
	 * @param vision the entry
	 * @param group its number
	 * @param probabilities the probability of each number the page has, or at least so
	 * much
	 */
	record Numbered(TablePage.Vision vision, int group, Map<Integer, Double> probabilities) {

		TableCode code() {
			return TableCode.ofGroup(this.group);
		}

	}

}
