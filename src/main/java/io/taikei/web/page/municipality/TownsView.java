package io.taikei.web.page.municipality;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param scope what the municipalities have in common
 * @param name the prefecture, the municipality whose neighbours they are, or what was
 * typed; empty for all of Japan
 * @param towns the municipalities; none for all of Japan
 * @param prefectures all prefectures, where the view is of all of Japan; else none
 * @param map the map
 * @param choosingAll the address that chooses the first of the list at once; null where
 * there is nothing more to choose
 * @param total how many municipalities there are
 * @param loaded of how many of them a plan is loaded
 */
record TownsView(Scope scope, String name, List<TownRow> towns, List<PrefectureRow> prefectures, @Nullable TownMap map,
		@Nullable String choosingAll, int total, int loaded) {

	/** Of how many of the list a plan is loaded. */
	public long loadedTowns() {
		return this.towns.stream().filter(TownRow::isLoaded).count();
	}

	/** What is listed. */
	enum Scope {

		JAPAN, PREFECTURE, NEAR, SEARCH

	}

}
