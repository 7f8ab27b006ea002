package io.taikei.loader.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.model.PlanElement;
import io.taikei.overlap.analysis.ThemeTag;
import io.taikei.overlap.analysis.ThemeTagger;

/** The themes of elements as rows. */
public final class AddressedThemeRows {

	private final List<Tagged> elements;

	private AddressedThemeRows(List<Tagged> elements) {
		this.elements = elements;
	}

	public static AddressedThemeRows of(List<PlanElement> elements, ThemeTagger tagger) {
		return new AddressedThemeRows(elements.parallelStream()
			.map((element) -> new Tagged(element.id().value(), tagger.tag(element)))
			.toList());
	}

	/** One row for each link from an element to a theme. */
	public List<Map<String, Object>> links() {
		return this.elements.stream().flatMap((element) -> links(element).stream()).toList();
	}

	/** One row for each element, with all of its themes. */
	public List<Map<String, Object>> themes() {
		return this.elements.stream()
			.map((element) -> new Row().with("elementId", element.id()).with("themeIds", element.themeIds()).toMap())
			.toList();
	}

	/** Rows of these elements, with their themes as words for full-text search. */
	public List<Map<String, Object>> onto(List<Map<String, Object>> elementRows) {
		Map<String, String> terms = this.elements.stream()
			.collect(Collectors.toMap(Tagged::id, (element) -> String.join(" ", element.themeIds())));
		return elementRows.stream().map((row) -> {
			Map<String, Object> withThemes = new HashMap<>(row);
			withThemes.put("themeTerms", terms.get(row.get("id")));
			return withThemes;
		}).toList();
	}

	private static List<Map<String, Object>> links(Tagged element) {
		if (element.tags().isEmpty()) {
			return List.of();
		}
		List<Double> weights = Shares.rounded(element.tags().stream().map(ThemeTag::weight).toList());
		return IntStream.range(0, weights.size())
			.mapToObj((i) -> link(element.id(), element.tags().get(i), weights.get(i)))
			.toList();
	}

	private static Map<String, Object> link(String elementId, ThemeTag tag, double weight) {
		return new Row().with("elementId", elementId)
			.with("themeId", tag.theme().value())
			.with("properties", new Row().with("weight", weight).with("terms", tag.terms()).toMap())
			.toMap();
	}

	private record Tagged(String id, List<ThemeTag> tags) {

		List<String> themeIds() {
			return this.tags.stream().map((tag) -> tag.theme().value()).toList();
		}

	}

}
