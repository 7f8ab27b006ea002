package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.intake.torn.Interleaving.Chosen;
import io.taikei.intake.torn.TornPage.PageCode;

/** A page put together again. */
final class PageReading {

	/** From there on, what stands beside its code is taken as it stands. */
	private static final double SURE = 0.98;

	/** What a page does not state is never surer. */
	private static final double INFERRED = 0.89;

	private final TornPage page;

	private final ColumnWeights weights;

	private final Map<Integer, Chosen> chosen;

	PageReading(TornPage page, TextLooks looks, CellWidths widths) {
		this.page = page;
		this.weights = new ColumnWeights(page, looks, widths);
		this.chosen = new Interleaving(page, this.weights).likeliest();
	}

	/** Tells how wide the cells are. */
	void measure(CellWidths widths) {
		this.chosen.forEach((index, one) -> {
			if (one.choice().level() >= 0 && one.probability() > INFERRED) {
				widths.add(one.choice().level(), this.page.beside(index, -1) >= 0,
						this.page.fragments().get(index).width());
			}
		});
	}

	List<NamedCode> codes() {
		Map<PageCode, List<Integer>> names = new HashMap<>();
		this.chosen.keySet().stream().sorted().forEach((index) -> {
			Choice choice = chosen(index).choice();
			if (choice.level() >= 0) {
				names
					.computeIfAbsent(this.page.codes().get(choice.level()).get(choice.code()),
							(code) -> new ArrayList<>())
					.add(index);
			}
		});
		List<NamedCode> codes = new ArrayList<>();
		for (List<PageCode> level : this.page.codes()) {
			for (int i = 0; i < level.size(); i++) {
				codes.add(named(level.get(i), i, names.getOrDefault(level.get(i), List.of())));
			}
		}
		return codes;
	}

	/** What is no code and no name, but looks like one. */
	List<Fragment> unnamed() {
		return others().filter((index) -> this.weights.mayBeName(index)).map(this.page.fragments()::get).toList();
	}

	/** What stands in other columns, such as departments and amounts. */
	List<Fragment> ofOtherColumns() {
		return others().filter((index) -> !this.weights.mayBeName(index)).map(this.page.fragments()::get).toList();
	}

	private Stream<Integer> others() {
		return this.chosen.keySet().stream().sorted().filter((index) -> chosen(index).choice().level() < 0);
	}

	private Chosen chosen(int index) {
		return Objects.requireNonNull(this.chosen.get(index));
	}

	private NamedCode named(PageCode code, int index, List<Integer> name) {
		double sure = name.stream().mapToDouble((piece) -> chosen(piece).probability()).min().orElse(0);
		Choice more = new Choice(code.level(), index, false);
		double longer = this.chosen.entrySet()
			.stream()
			.filter((one) -> !name.contains(one.getKey()))
			.mapToDouble((one) -> one.getValue().all().getOrDefault(more, 0.0))
			.max()
			.orElse(0);
		double confidence = sure * (1 - longer);
		boolean beside = !name.isEmpty() && code.at().contains(this.page.beside(name.getFirst(), -1));
		return new NamedCode(code.level(), code.numbers(), code.at().stream().map(this.page.fragments()::get).toList(),
				name.stream().map(this.page.fragments()::get).toList(),
				(beside && confidence >= SURE) ? 1 : Math.min(confidence, INFERRED));
	}

}
