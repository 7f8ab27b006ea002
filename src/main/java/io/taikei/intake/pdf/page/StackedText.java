package io.taikei.intake.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Many programs set text downwards one character below the other, each as a line across.
 * Such stacks become one text that goes down, with the digits that are turned between
 * them.
 */
final class StackedText {

	private static final int FEWEST = 3;

	/** How far one stands below the other at most, of the size. */
	private static final float GAP = 0.35f;

	/** How far they stand aside from each other at most, of the size. */
	private static final float ASIDE = 0.4f;

	/** How far below its counter a title begins at most, of the size. */
	private static final float BLANK = 1.35f;

	private static final Pattern COUNTER = Pattern.compile("[0-9０-９Ⅰ-Ⅻⅰ-ⅻ①-⑳一二三四五六七八九十]");

	private final List<Ruling> walls;

	private final List<List<Segment>> stacks = new ArrayList<>();

	private StackedText(List<Ruling> walls) {
		this.walls = walls.stream().filter(Ruling::across).toList();
	}

	static List<Segment> join(List<Segment> segments, List<Ruling> walls) {
		StackedText stacked = new StackedText(walls);
		segments.stream()
			.filter((segment) -> segment.flow() == Flow.DOWN || isSingle(segment))
			.sorted(Comparator.comparingDouble((segment) -> segment.box().top()))
			.forEach(stacked::add);
		List<Segment> joined = new ArrayList<>(segments);
		for (List<Segment> stack : stacked.stacks) {
			long singles = stack.stream().filter(StackedText::isSingle).count();
			if (singles >= FEWEST || (singles > 0 && singles < stack.size())) {
				joined.removeAll(stack);
				joined.add(stack.stream().reduce(StackedText::join).orElseThrow());
			}
		}
		return joined;
	}

	private static boolean isSingle(Segment segment) {
		return segment.flow() == Flow.ACROSS && segment.text().codePointCount(0, segment.text().length()) == 1;
	}

	private void add(Segment segment) {
		this.stacks.stream()
			.filter((stack) -> goesOn(stack.getLast(), segment))
			.findFirst()
			.ifPresentOrElse((stack) -> stack.add(segment), () -> this.stacks.add(new ArrayList<>(List.of(segment))));
	}

	private boolean goesOn(Segment above, Segment below) {
		float size = Math.max(above.size(), below.size());
		float gap = below.box().top() - above.box().bottom();
		boolean stacked = Math.abs(gap) < GAP * size
				&& (isSingle(above) || isSingle(below) || above.flow() == below.flow());
		boolean counted = below.flow() == Flow.DOWN && COUNTER.matcher(above.text()).matches() && gap > -GAP * size
				&& gap < BLANK * size;
		return Math.abs(above.box().centreX() - below.box().centreX()) < ASIDE * size && (stacked || counted)
				&& this.walls.stream()
					.noneMatch((wall) -> wall.at() > above.box().centreY() && wall.at() < below.box().centreY()
							&& wall.from() <= below.box().centreX() && wall.to() >= below.box().centreX());
	}

	private static Segment join(Segment above, Segment below) {
		return new Segment(above.text() + Script.between(above.text(), below.text()) + below.text(),
				above.box().with(below.box()), Math.max(above.size(), below.size()), above.bold() && below.bold(),
				Flow.DOWN);
	}

}
