package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.NumberRanges;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.pdf.table.PageTable;

/** Gathers what is doubtful about tables without lines, and tells each kind once. */
final class TableDoubts {

	private final String file;

	private final FacingPages facing;

	private final Map<Kind, Map<Integer, List<DocumentPlace>>> pages = new EnumMap<>(Kind.class);

	TableDoubts(String file, FacingPages facing) {
		this.file = file;
		this.facing = facing;
	}

	void add(Kind kind, List<Address> addresses) {
		for (Address address : addresses) {
			if (this.facing.onPage(address) instanceof Address.OfPage onPage) {
				this.pages.computeIfAbsent(kind, (key) -> new TreeMap<>())
					.computeIfAbsent(onPage.page(), (page) -> new ArrayList<>())
					.add(new DocumentPlace(this.file, onPage));
			}
		}
	}

	/** Adds all cells of the tables of a page. */
	void addCells(Kind kind, List<PageTable> tables) {
		tables.forEach((table) -> add(kind,
				table.rows()
					.stream()
					.flatMap(List::stream)
					.filter((cell) -> !cell.isBlank())
					.map(Cell::address)
					.toList()));
	}

	List<Doubt> all() {
		return this.pages.entrySet().stream().map((kind) -> doubt(kind.getKey(), kind.getValue())).toList();
	}

	private static Doubt doubt(Kind kind, Map<Integer, List<DocumentPlace>> places) {
		return Doubt.of(kind, places.values().stream().flatMap(List::stream).toList(),
				NumberRanges.text(places.keySet()));
	}

}
