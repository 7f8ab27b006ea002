package io.taikei.drafting.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.drafting.part.LineParts;
import io.taikei.drafting.plan.PlanDraft;
import io.taikei.drafting.store.DraftResult.ShownPlace;
import io.taikei.drafting.store.DraftResult.ToldDoubt;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.AddressText;
import io.taikei.intake.document.Doubt;
import io.taikei.model.ElementId;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.text.Bilingual;

/**
 * Tells of the places in a loaded plan that nobody is sure of.
 *
 * @param plan the plan
 * @param parts knows where its lines are shown
 */
record PlaceDoubts(Plan plan, LineParts parts) {

	private static final int PERCENT = 100;

	/**
	 * All such places.
	 * @param sure from which confidence on an inference is no doubt
	 */
	List<ToldDoubt> all(double sure) {
		Map<ElementId, PlanElement> elements = this.plan.elements()
			.stream()
			.collect(Collectors.toMap(PlanElement::id, Function.identity()));
		return this.plan.elements()
			.stream()
			.flatMap((element) -> element.placements()
				.stream()
				.filter((place) -> place.standing() == Provenance.INFERRED && place.confidence() < sure)
				.map((place) -> doubt(element, place, elements)))
			.toList();
	}

	private ToldDoubt doubt(PlanElement element, Placement place, Map<ElementId, PlanElement> elements) {
		String others = place.alternatives()
			.stream()
			.map((other) -> "「%s」（%s）".formatted(name(other.parent(), elements), percent(other.confidence())))
			.collect(Collectors.joining());
		Doubt doubt = Doubt.of(Doubt.Kind.PLACE_INFERRED, List.of(), name(element.id(), elements),
				name(place.parent(), elements), percent(place.confidence()),
				others.isEmpty() ? "" : Bilingual.of(PlanDraft.TEXTS, "other-places", others));
		return new ToldDoubt(doubt.kind(), doubt.text(), List.of(shown(element)));
	}

	private static String name(ElementId id, Map<ElementId, PlanElement> elements) {
		PlanElement element = elements.get(id);
		return (element == null) ? id.value()
				: Stream.of(element.label().code(), element.label().title())
					.filter(Objects::nonNull)
					.collect(Collectors.joining(" "))
					.strip();
	}

	private static String percent(double confidence) {
		return Math.round(confidence * PERCENT) + "%";
	}

	private ShownPlace shown(PlanElement element) {
		String key = this.parts.places(element).getFirst();
		return new ShownPlace(key, this.parts.partOf(key), element.label().source().file(),
				AddressText.of(new Address.OfLine(element.label().source().firstLine())));
	}

}
