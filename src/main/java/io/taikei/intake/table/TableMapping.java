package io.taikei.intake.table;

import java.util.List;

/**
 * How tables are read: which columns hold which levels. The reader proposes it and a
 * person can change it. Tables that stand in no layout are not read.
 *
 * @param levels the names of the levels in the document's words, from the top
 * @param layouts how the columns are read
 */
public record TableMapping(List<String> levels, List<Layout> layouts) {

	public TableMapping {
		levels = List.copyOf(levels);
		layouts = List.copyOf(layouts);
	}

}
