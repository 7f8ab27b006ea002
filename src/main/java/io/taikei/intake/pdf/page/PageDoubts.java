package io.taikei.intake.pdf.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.NumberRanges;
import io.taikei.intake.document.DocumentPlace;

/** Gathers what is wrong with pages, and tells it once of all pages concerned. */
public final class PageDoubts {

	private final String file;

	private final List<Doubt> whole = new ArrayList<>();

	private final Map<Kind, TreeMap<Integer, DocumentPlace>> pages = new EnumMap<>(Kind.class);

	public PageDoubts(String file) {
		this.file = file;
	}

	public void ofWhole(Kind kind, String argument) {
		this.whole.add(Doubt.of(kind, List.of(), argument));
	}

	void ofPage(Kind kind, int page, float width, float height) {
		this.pages.computeIfAbsent(kind, (key) -> new TreeMap<>())
			.put(page, new DocumentPlace(this.file, new Address.OfPage(page, 0, 0, width, height)));
	}

	public List<Doubt> all() {
		List<Doubt> all = new ArrayList<>(this.whole);
		this.pages.forEach((kind, places) -> all
			.add(Doubt.of(kind, List.copyOf(places.values()), NumberRanges.text(places.keySet()))));
		return all;
	}

}
