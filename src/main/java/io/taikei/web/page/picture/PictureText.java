package io.taikei.web.page.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.picture.Neighbourhood;
import io.taikei.query.picture.Neighbourhood.Overlap;
import io.taikei.query.picture.Neighbourhood.PicturedElement;
import io.taikei.text.Bilingual;

/**
 * A picture as text: what it shows, plan by plan, and the names of what its lines join.
 *
 * @param graph what the picture shows
 * @param elements its elements by their ids
 * @param themes the names of its themes by their ids
 */
record PictureText(Neighbourhood graph, Map<String, PicturedElement> elements, Map<String, Bilingual> themes) {

	static PictureText of(Neighbourhood graph) {
		return new PictureText(graph,
				graph.elements().stream().collect(Collectors.toMap(PicturedElement::id, Function.identity())),
				graph.themes().stream().collect(Collectors.toMap(ThemeRef::id, ThemeRef::label)));
	}

	/** The element in the centre. */
	public PicturedElement centre() {
		return element(this.graph.elementId());
	}

	/** How many of each kind were left out, themes last; kinds without any are absent. */
	public List<Map.Entry<String, Long>> omitted() {
		return Stream
			.concat(this.graph.omitted()
				.elements()
				.entrySet()
				.stream()
				.map((kind) -> Map.entry(kind.getKey().name(), kind.getValue())),
					Stream.of(Map.entry("THEME", this.graph.omitted().themes())))
			.filter((kind) -> kind.getValue() > 0)
			.toList();
	}

	/** The elements of each plan, from the top down. */
	public List<Group> groups() {
		return this.graph.plans().stream().map(this::group).toList();
	}

	private Group group(PlanSummary plan) {
		return new Group(plan,
				this.graph.elements().stream().filter((element) -> element.planId().equals(plan.id())).toList());
	}

	/** The code and title of an element. */
	public String name(String id) {
		PicturedElement element = element(id);
		return (element.code() != null) ? (element.code() + "　" + element.title()).strip() : element.title();
	}

	/** The overlaps of each element of the centre's plan that has any. */
	public Map<String, List<Overlap>> overlaps() {
		return this.graph.overlaps()
			.stream()
			.collect(Collectors.groupingBy(
					(overlap) -> element(overlap.a()).planId().equals(centre().planId()) ? overlap.a() : overlap.b(),
					LinkedHashMap::new, Collectors.toList()));
	}

	/** The municipality of an element. */
	public String town(String id) {
		String plan = element(id).planId();
		return this.graph.plans()
			.stream()
			.filter((summary) -> summary.id().equals(plan))
			.map((summary) -> summary.municipality().name())
			.findFirst()
			.orElseThrow();
	}

	public Bilingual theme(String id) {
		return Objects.requireNonNull(this.themes.get(id), () -> id + " is not in the picture");
	}

	private PicturedElement element(String id) {
		return Objects.requireNonNull(this.elements.get(id), () -> id + " is not in the picture");
	}

	/**
	 * The elements of one plan.
	 *
	 * @param plan the plan
	 * @param elements its elements, from the top down
	 */
	record Group(PlanSummary plan, List<PicturedElement> elements) {
	}

}
