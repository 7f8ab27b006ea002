package io.taikei.reader.torntable;

import java.util.List;
import java.util.Random;

import io.taikei.model.PlanElement.Kind;
import io.taikei.reader.document.PlanDescription;

/**
 * How a fictional town prints its table, and how badly extraction tore it.
 *
 * @param levels the levels, named as the headers print them
 * @param notation how codes are printed
 * @param noteMark what a note begins with
 * @param width how many characters a line of a wrapped name has
 * @param lateHeader whether a part of the header was torn away from the top of its page
 * @param columnGap what stands between the names in a header
 * @param disorder how far pieces stray from their place in the order of the codes
 * @param orphaned how often a code and its name are torn apart
 */
record TornDocumentStyle(List<PlanDescription.Level> levels, TornDocumentNotation notation, String noteMark, int width,
		boolean lateHeader, String columnGap, double disorder, double orphaned) {

	private static final List<String> VISIONS = List.of("基本目標", "まちの姿", "大綱", "政策の柱", "将来像");

	private static final List<String> GOALS = List.of("基本施策", "政策", "めざす状態", "政策目標");

	private static final List<String> POLICIES = List.of("個別施策", "施策", "施策の方向", "基本事業");

	private static final List<String> INITIATIVES = List.of("主な取組", "取組内容", "おもな事業", "実現に向けた取組");

	private static final List<String> NOTE_MARKS = List.of("※", "※", "＊", "※１ ", "[※]", "注：", "（注）");

	static TornDocumentStyle of(Random random, int levels, int largest) {
		List<PlanDescription.Level> all = List.of(level(Kind.FUTURE_VISION, VISIONS, random),
				level(Kind.GOAL, GOALS, random), level(Kind.POLICY, POLICIES, random),
				level(Kind.INITIATIVE, INITIATIVES, random));
		List<PlanDescription.Level> used = switch (levels) {
			case 2 -> all.subList(2, 4);
			case 3 -> List.of(all.get(0), all.get(2), all.get(3));
			default -> all;
		};
		return new TornDocumentStyle(used, TornDocumentNotation.of(random, levels, largest), any(NOTE_MARKS, random),
				8 + random.nextInt(9), random.nextBoolean(), any(List.of(" ", "\u3000", ""), random),
				random.nextDouble() * 2, random.nextDouble() * 0.2);
	}

	TornDocumentStyle withOrphaned(double atLeast) {
		return new TornDocumentStyle(this.levels, this.notation, this.noteMark, this.width, this.lateHeader,
				this.columnGap, this.disorder, Math.max(this.orphaned, atLeast));
	}

	String print(TornDocumentEntry entry) {
		return this.notation.print(entry.parts(), this.levels.get(entry.depth() - 1).name());
	}

	/** Whether an entry stands behind a vertical label, without its code. */
	boolean isLabelled(TornDocumentEntry entry) {
		return !entry.field().isEmpty() && this.notation.top() == TornDocumentNotation.Top.LABEL;
	}

	private static PlanDescription.Level level(Kind kind, List<String> names, Random random) {
		return new PlanDescription.Level(kind, any(names, random));
	}

	private static <T> T any(List<T> items, Random random) {
		return items.get(random.nextInt(items.size()));
	}

}
