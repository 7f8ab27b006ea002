package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up the true plan of a fictional town from the stock, a different one a seed. */
final class TornDocumentPlan {

	private static final double RESERVED = 0.06;

	private final Random random;

	private final List<TornDocumentStock.Field> fields;

	private final int levels;

	/**
	 * @param random where all choices come from
	 * @param stock what there is to choose from
	 * @param levels how many levels the plan has, its initiatives among them, 2 to 4
	 */
	TornDocumentPlan(Random random, TornDocumentStock stock, int levels) {
		this.random = random;
		this.fields = some(stock.fields(), stock.fields().size());
		this.levels = levels;
	}

	/** The entries of the top level. */
	List<TornDocumentEntry> entries() {
		int visions = 3 + this.random.nextInt(5);
		List<TornDocumentEntry> entries = new ArrayList<>();
		for (int next = 0; entries.size() < visions && next < this.fields.size();) {
			int end = Math.min(this.fields.size(), next + 1 + this.random.nextInt(3));
			entries.add(vision(this.fields.subList(next, end)));
			next = end;
		}
		return TornDocumentEntry.numbered((this.levels == 2)
				? entries.stream().flatMap((vision) -> vision.children().stream()).toList() : entries, List.of());
	}

	private TornDocumentEntry vision(List<TornDocumentStock.Field> of) {
		List<String> titles = of.get(this.random.nextInt(of.size())).visions();
		String label = String.join("・", of.stream().map(TornDocumentStock.Field::field).toList());
		List<TornDocumentEntry> goals = of.stream()
			.flatMap((field) -> some(field.goals(), 1 + this.random.nextInt(field.goals().size())).stream())
			.map(this::goal)
			.toList();
		return new TornDocumentEntry(List.of(), label, titles.get(this.random.nextInt(titles.size())),
				(this.levels == 4) ? goals : goals.stream().flatMap((goal) -> goal.children().stream()).toList(),
				List.of());
	}

	private TornDocumentEntry goal(TornDocumentStock.Goal goal) {
		List<String> names = some(List.copyOf(goal.policies().keySet()),
				1 + this.random.nextInt(goal.policies().size()));
		Stream<TornDocumentEntry> policies = names.stream()
			.map((name) -> policy(name, goal.policies().getOrDefault(name, List.of())));
		Stream<TornDocumentEntry> reserved = IntStream.range(0, (this.random.nextDouble() < RESERVED) ? 1 : 0)
			.mapToObj((place) -> policy("", List.of()));
		return new TornDocumentEntry(List.of(), "", goal.title(), Stream.concat(policies, reserved).toList(),
				List.of());
	}

	private TornDocumentEntry policy(String name, List<String> initiatives) {
		int count = initiatives.isEmpty() ? 0 : 1 + this.random.nextInt(initiatives.size());
		return new TornDocumentEntry(List.of(), "", name, List.of(), some(initiatives, count));
	}

	/** Some of the items, in any order. */
	private <T> List<T> some(List<T> items, int count) {
		List<T> shuffled = new ArrayList<>(items);
		Collections.shuffle(shuffled, this.random);
		return List.copyOf(shuffled.subList(0, count));
	}

}
