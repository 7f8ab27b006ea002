package io.taikei.drafting.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;

/**
 * Short names of places, which stay the same however the same documents are read. They
 * are ids in a page too.
 */
public final class PlaceKeys {

	private static final int TENTHS = 10;

	private final Map<String, Integer> documents = new HashMap<>();

	private final Map<String, List<String>> sheets = new HashMap<>();

	/** Names of the places of documents, which are numbered in their order. */
	public PlaceKeys(List<DocumentFlow> documents) {
		for (DocumentFlow document : documents) {
			this.documents.putIfAbsent(document.file(), this.documents.size() + 1);
			List<String> names = this.sheets.computeIfAbsent(document.file(), (file) -> new ArrayList<>());
			document.tables().map(SourceTable::grid).forEach((grid) -> names.add(grid.name()));
		}
	}

	/** The name of a place. */
	public String of(DocumentPlace place) {
		return "d" + Objects.requireNonNullElse(this.documents.get(place.file()), 0)
				+ of(place.file(), place.address());
	}

	private String of(String file, Address address) {
		return switch (address) {
			case Address.OfSheet(String sheet, int row, int column) ->
				"s" + (this.sheets.getOrDefault(file, List.of()).indexOf(sheet) + 1) + "r" + row + "c" + column;
			case Address.OfPage page -> "p" + page.page() + "x" + tenths(page.left()) + "y" + tenths(page.top());
			case Address.OfTable(int table, int row, int column) -> "t" + table + "r" + row + "c" + column;
			case Address.OfLine(int line) -> "l" + line;
			case Address.OfParagraph(int paragraph) -> "g" + paragraph;
		};
	}

	private static int tenths(float points) {
		return Math.round(points * TENTHS);
	}

}
