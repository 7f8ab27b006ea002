package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.taikei.intake.code.Code;
import io.taikei.intake.torn.TornGrammar.LevelCodes;

/**
 * Which styles of codes are which level: codes of several counters say it themselves, and
 * of the others one is the level above them all, one may be the level below.
 *
 * @param codes the styles with their levels
 */
record LevelStyles(List<LevelCodes> codes) {

	/** What is seen seldom beside the other styles of its level is none. */
	private static final double RARE = 0.1;

	private static final double COVERED = 0.6;

	static LevelStyles of(List<Code> codes) {
		Map<Integer, List<Code>> whole = codes.stream()
			.filter((code) -> code.numbers().size() > 1)
			.collect(Collectors.groupingBy((code) -> code.numbers().size(), TreeMap::new, Collectors.toList()));
		Map<String, List<Code>> single = byStyle(codes.stream().filter((code) -> code.numbers().size() == 1).toList());
		Set<Integer> first = new HashSet<>();
		whole.values().forEach((all) -> all.forEach((code) -> first.add(code.numbers().getFirst())));
		List<LevelCodes> styles = new ArrayList<>();
		Optional<String> top = top(single, first, codes.size());
		top.ifPresent((style) -> styles.add(levelCodes(style, 0, Objects.requireNonNull(single.get(style)))));
		int level = styles.size();
		for (List<Code> ofLevel : whole.values()) {
			for (Map.Entry<String, List<Code>> style : byStyle(ofLevel).entrySet()) {
				if (style.getValue().size() > RARE * ofLevel.size()) {
					styles.add(levelCodes(style.getKey(), level, style.getValue()));
				}
			}
			level++;
		}
		return new LevelStyles(styles);
	}

	int levels() {
		return this.codes.stream().mapToInt(LevelCodes::level).max().orElse(-1) + 1;
	}

	private static LevelCodes levelCodes(String style, int level, List<Code> codes) {
		return new LevelCodes(style, level, codes.getFirst().written(), codes.size());
	}

	/** The style whose numbers are those with which the others begin. */
	private static Optional<String> top(Map<String, List<Code>> single, Set<Integer> first, int all) {
		String best = null;
		double covered = COVERED;
		for (Map.Entry<String, List<Code>> style : single.entrySet()) {
			Set<Integer> numbers = style.getValue().stream().map(Code::last).collect(Collectors.toSet());
			numbers.retainAll(first);
			double share = (double) numbers.size() / Math.max(1, first.size());
			if (share >= covered && style.getValue().size() * 2 <= all && (best == null || share > covered
					|| style.getValue().size() < single.getOrDefault(best, List.of()).size())) {
				best = style.getKey();
				covered = share;
			}
		}
		return Optional.ofNullable(best);
	}

	private static Map<String, List<Code>> byStyle(List<Code> codes) {
		return codes.stream().collect(Collectors.groupingBy(Code::style, TreeMap::new, Collectors.toList()));
	}

}
