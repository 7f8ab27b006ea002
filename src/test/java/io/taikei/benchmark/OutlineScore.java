package io.taikei.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares an outline that was read with the one that is right. An element is right if
 * one of the same title hangs from a parent of the same title, on the same level; each
 * that was read counts for one of the truth only.
 *
 * @param right the elements that were read right, with those of the truth before them
 * @param wrong those whose title is there, but below another parent or on another level
 * @param missing those whose title is nowhere
 * @param extra what was read and is none of the truth's
 */
record OutlineScore(Map<OutlineElement, OutlineElement> right, Map<OutlineElement, OutlineElement> wrong,
		List<OutlineElement> missing, List<OutlineElement> extra) {

	static OutlineScore of(List<OutlineElement> truth, List<String> levels, List<OutlineElement> read) {
		return new Matching(levels.stream().map(OutlineElement::key).toList(), read).score(truth);
	}

	int elements() {
		return this.right.size() + this.wrong.size() + this.missing.size();
	}

	/** How many codes are right of those that the truth has. */
	Share codes() {
		return share(OutlineElement::hasCode, OutlineElement::hasCodeOf);
	}

	Share departments() {
		return share((one) -> !one.departments().isEmpty(),
				(one, read) -> one.departments().equals(read.departments()));
	}

	Share indicators() {
		return new Share((int) found().mapToLong(
				(pair) -> pair.getKey().indicators().stream().filter(pair.getValue().indicators()::contains).count())
			.sum(), truth().mapToInt((one) -> one.indicators().size()).sum());
	}

	private Share share(Predicate<OutlineElement> has, BiPredicate<OutlineElement, OutlineElement> same) {
		return new Share(
				(int) found().filter((pair) -> has.test(pair.getKey()) && same.test(pair.getKey(), pair.getValue()))
					.count(),
				(int) truth().filter(has).count());
	}

	private Stream<Map.Entry<OutlineElement, OutlineElement>> found() {
		return Stream.concat(this.right.entrySet().stream(), this.wrong.entrySet().stream());
	}

	private Stream<OutlineElement> truth() {
		return Stream.concat(found().map(Map.Entry::getKey), this.missing.stream());
	}

	/** So many of all. */
	record Share(int right, int all) {

		Share plus(Share other) {
			return new Share(this.right + other.right, this.all + other.all);
		}

		@Override
		public String toString() {
			return this.right + "/" + this.all;
		}

	}

	/** Finds what was read for each element of the truth. */
	private static final class Matching {

		private final List<String> levels;

		private final List<OutlineElement> read;

		private final Map<String, List<OutlineElement>> byTitle = new HashMap<>();

		private final Set<OutlineElement> used = Collections.newSetFromMap(new IdentityHashMap<>());

		Matching(List<String> levels, List<OutlineElement> read) {
			this.levels = levels;
			this.read = read;
			read.forEach((one) -> this.byTitle.computeIfAbsent(one.title(), (title) -> new ArrayList<>()).add(one));
		}

		/** Those with the same way up first, as a title may stand below two parents. */
		OutlineScore score(List<OutlineElement> truth) {
			Map<OutlineElement, OutlineElement> right = new LinkedHashMap<>();
			Map<OutlineElement, OutlineElement> wrong = new LinkedHashMap<>();
			List<OutlineElement> left = match(truth, right,
					(one, other) -> isRight(one, other) && one.path().equals(other.path()));
			left = match(left, right, this::isRight);
			List<OutlineElement> missing = match(left, wrong, (one, other) -> true);
			return new OutlineScore(right, wrong, missing,
					this.read.stream().filter((one) -> !this.used.contains(one)).toList());
		}

		private List<OutlineElement> match(List<OutlineElement> truth, Map<OutlineElement, OutlineElement> pairs,
				BiPredicate<OutlineElement, OutlineElement> test) {
			List<OutlineElement> left = new ArrayList<>();
			for (OutlineElement one : truth) {
				one.titles()
					.stream()
					.flatMap((title) -> this.byTitle.getOrDefault(title, List.of()).stream())
					.filter((other) -> !this.used.contains(other) && test.test(one, other))
					.findFirst()
					.ifPresentOrElse((other) -> {
						this.used.add(other);
						pairs.put(one, other);
					}, () -> left.add(one));
			}
			return left;
		}

		private boolean isRight(OutlineElement one, OutlineElement other) {
			boolean sameLevel = this.levels.contains(other.level()) ? one.level().equals(other.level())
					: this.levels.indexOf(one.level()) == other.depth();
			return sameLevel && one.parentTitles().contains(other.parentTitle());
		}

	}

}
