package io.taikei.reader;

import java.util.List;
import java.util.Random;

import io.taikei.model.PlanElement.Kind;

/**
 * How a fictional town prints its table, and how badly extraction tore it.
 *
 * @param levels the levels' names, as the headers print them
 * @param fullWidth whether digits are full-width
 * @param hyphen what stands between the parts of a code
 * @param gap what stands between a code and a name beside it
 * @param width how many characters a line of a wrapped name has
 * @param lateHeader whether a part of the header was torn away from the top of its page
 * @param disorder how far pieces stray from their place in the order of the codes
 * @param orphaned how often a code and its name are torn apart
 */
record TornDocumentStyle(List<PlanDescription.Level> levels, boolean fullWidth, String hyphen, String gap, int width,
		boolean lateHeader, double disorder, double orphaned) {

	private static final List<String> VISIONS = List.of("基本目標", "まちの姿", "大綱", "政策の柱", "将来像");

	private static final List<String> GOALS = List.of("基本施策", "政策", "めざす状態", "政策目標");

	private static final List<String> POLICIES = List.of("個別施策", "施策", "施策の方向", "基本事業");

	private static final List<String> INITIATIVES = List.of("主な取組", "取組内容", "おもな事業", "実現に向けた取組");

	private static final List<String> HYPHENS = List.of("-", "-", "－", "−", "‐", "–");

	static TornDocumentStyle of(Random random, int levels) {
		List<PlanDescription.Level> all = List.of(level(Kind.FUTURE_VISION, VISIONS, random),
				level(Kind.GOAL, GOALS, random), level(Kind.POLICY, POLICIES, random),
				level(Kind.INITIATIVE, INITIATIVES, random));
		List<PlanDescription.Level> used = switch (levels) {
			case 2 -> all.subList(2, 4);
			case 3 -> List.of(all.get(0), all.get(2), all.get(3));
			default -> all;
		};
		return new TornDocumentStyle(used, random.nextBoolean(), any(HYPHENS, random),
				random.nextBoolean() ? " " : "\u3000", 8 + random.nextInt(9), random.nextBoolean(),
				random.nextDouble() * 2, random.nextDouble() * 0.2);
	}

	String print(List<Integer> parts) {
		StringBuilder code = new StringBuilder();
		for (int part : parts) {
			code.append(code.isEmpty() ? "" : this.hyphen).append(part);
		}
		if (!this.fullWidth) {
			return code.toString();
		}
		return code.chars()
			.map((character) -> Character.isDigit(character) ? character - '0' + '０' : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static PlanDescription.Level level(Kind kind, List<String> names, Random random) {
		return new PlanDescription.Level(kind, any(names, random));
	}

	private static <T> T any(List<T> items, Random random) {
		return items.get(random.nextInt(items.size()));
	}

}
