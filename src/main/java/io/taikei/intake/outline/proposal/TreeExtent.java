package io.taikei.intake.outline.proposal;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.taikei.intake.code.Code;
import io.taikei.intake.outline.passage.Paragraph;
import io.taikei.intake.outline.passage.Passage;
import io.taikei.intake.outline.passage.SentenceForm;

/**
 * Where the plan's tree stands among all passages: prefaces and appendices have headings
 * too.
 *
 * @param from the index of its first passage
 * @param to the index behind its last one
 * @param whole whether the heading at its beginning holds it all, and is none of its
 * levels
 */
record TreeExtent(int from, int to, boolean whole) {

	private static final Pattern APPENDIX = Pattern
		.compile("(?:参考|付属|附属|巻末|関係)?資料(?:編|集)?|付録|用語(?:集|解説|の解説|説明)|巻末.{0,6}");

	private static final double NEARLY_ALL = 0.85;

	/** A smaller extent that holds nearly all headings; nothing where there is none. */
	static Optional<TreeExtent> of(List<HeadingGroup> chain, List<Passage> passages) {
		if (chain.isEmpty()) {
			return Optional.empty();
		}
		return beforeAppendix(chain, passages).or(() -> inOneHeading(chain, passages.size()))
			.or(() -> inOneRun(chain, passages.size()));
	}

	TreeExtent and(TreeExtent smaller) {
		return new TreeExtent(Math.max(this.from, smaller.from), Math.min(this.to, smaller.to), smaller.whole);
	}

	boolean holds(Heading heading) {
		return heading.index() >= this.from && heading.index() < this.to
				&& (!this.whole || heading.index() > this.from);
	}

	private static Optional<TreeExtent> beforeAppendix(List<HeadingGroup> chain, List<Passage> passages) {
		for (int i = 0; i < passages.size(); i++) {
			if (passages.get(i) instanceof Paragraph paragraph && paragraph.isTitleLike()
					&& APPENDIX.matcher(SentenceForm.key(paragraph.title())).matches()) {
				TreeExtent extent = new TreeExtent(0, i, false);
				long held = chain.stream().flatMap((group) -> group.headings().stream()).filter(extent::holds).count();
				int all = count(chain);
				if (held < all && held >= NEARLY_ALL * all) {
					return Optional.of(extent);
				}
			}
		}
		return Optional.empty();
	}

	private static int count(List<HeadingGroup> groups) {
		return groups.stream().mapToInt((group) -> group.headings().size()).sum();
	}

	/** One chapter of several may hold the tree. */
	private static Optional<TreeExtent> inOneHeading(List<HeadingGroup> chain, int size) {
		if (chain.size() <= 2) {
			return Optional.empty();
		}
		TreeMap<Integer, Integer> starts = new TreeMap<>();
		chain.getFirst().headings().forEach((heading) -> starts.put(heading.index(), 0));
		return (starts.size() < 2) ? Optional.empty() : extent(starts, chain, size, true);
	}

	/** Numbers of the highest level that begin anew are those of another part. */
	private static Optional<TreeExtent> inOneRun(List<HeadingGroup> chain, int size) {
		TreeMap<Integer, Integer> starts = new TreeMap<>();
		int last = Integer.MAX_VALUE;
		for (Heading heading : chain.getFirst().headings()) {
			Code code = heading.code();
			if (code == null || code.numbers().size() > 1) {
				return Optional.empty();
			}
			if (code.last() <= last) {
				starts.put(heading.index(), 0);
			}
			last = code.last();
		}
		return (starts.size() < 2 || chain.size() < 2) ? Optional.empty() : extent(starts, chain, size, false);
	}

	private static Optional<TreeExtent> extent(TreeMap<Integer, Integer> starts, List<HeadingGroup> chain, int size,
			boolean whole) {
		List<HeadingGroup> lower = chain.subList(1, chain.size());
		lower.forEach((group) -> group.headings().forEach((heading) -> {
			Integer start = starts.floorKey(heading.index());
			if (start != null) {
				starts.merge(start, 1, Integer::sum);
			}
		}));
		int all = count(lower);
		return starts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= NEARLY_ALL * all)
			.findFirst()
			.map((entry) -> {
				Integer next = starts.higherKey(entry.getKey());
				return new TreeExtent(entry.getKey(), (next == null) ? size : next, whole);
			});
	}

}
