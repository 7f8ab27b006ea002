package io.taikei.intake.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An element that was read from a table.
 *
 * @param level the index of its level, from 0 at the top
 * @param code as printed; null where it has none
 * @param title its title, in the spelling of most rows
 * @param parent the index of its parent among the elements; null at the top
 * @param places all cells that name it
 * @param departments who is responsible
 * @param indicators what it is measured by
 * @param statements what is stated about it
 * @param confidence how sure the reading is, from 0 to 1
 */
public record TableElement(int level, @Nullable String code, String title, @Nullable Integer parent, List<Place> places,
		List<String> departments, List<TableIndicator> indicators, List<TableStatement> statements, double confidence) {

	public TableElement {
		places = List.copyOf(places);
		departments = List.copyOf(departments);
		indicators = List.copyOf(indicators);
		statements = List.copyOf(statements);
	}

}
