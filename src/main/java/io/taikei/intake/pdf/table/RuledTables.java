package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Ruling;

/** Finds the tables of a page whose cells are parted by lines. */
public final class RuledTables {

	/** How far from each other lines meet, in points. */
	private static final float MEET = 3;

	private RuledTables() {
	}

	public static List<PageTable> find(PageText page) {
		List<PageTable> tables = new ArrayList<>();
		for (List<Ruling> rulings : connected(page.rulings())) {
			RuledGrid.of(rulings).flatMap((grid) -> grid.read(page)).ifPresent(tables::add);
		}
		return tables;
	}

	/** The lines that meet each other, and those that meet these, together. */
	private static List<List<Ruling>> connected(List<Ruling> rulings) {
		Groups groups = new Groups(rulings.size());
		for (int i = 0; i < rulings.size(); i++) {
			for (int j = 0; j < i; j++) {
				if (meet(rulings.get(i), rulings.get(j))) {
					groups.join(i, j);
				}
			}
		}
		Map<Integer, List<Ruling>> connected = new HashMap<>();
		for (int i = 0; i < rulings.size(); i++) {
			connected.computeIfAbsent(groups.of(i), (group) -> new ArrayList<>()).add(rulings.get(i));
		}
		return Stream.iterate(0, (i) -> i < rulings.size(), (i) -> i + 1)
			.flatMap((i) -> Stream.ofNullable(connected.remove(groups.of(i))))
			.toList();
	}

	private static boolean meet(Ruling one, Ruling other) {
		return one.across() != other.across() && one.at() >= other.from() - MEET && one.at() <= other.to() + MEET
				&& other.at() >= one.from() - MEET && other.at() <= one.to() + MEET;
	}

}
