package io.taikei.web.page.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.element.ElementInPlan;
import io.taikei.query.element.Elements;
import io.taikei.query.overlap.OverlapRequest;
import io.taikei.query.overlap.Overlaps;
import io.taikei.query.overlap.RankedOverlaps;
import io.taikei.query.overlap.RankedOverlaps.Decided;
import io.taikei.query.overlap.RankedOverlaps.Ranked;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.ThemeSpread;
import io.taikei.query.theme.Themes;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The side of a picture: what is known of the element or the line that is chosen. */
@Controller
class PicturePanel {

	private final Elements elements;

	private final Overlaps overlaps;

	private final Themes themes;

	PicturePanel(Elements elements, Overlaps overlaps, Themes themes) {
		this.elements = elements;
		this.overlaps = overlaps;
		this.themes = themes;
	}

	@GetMapping("/picture/element")
	String element(@RequestParam String element, Model model) {
		model.addAttribute("found", withId(element));
		return "picture-panel :: element";
	}

	/** Why two elements are similar; the score, where there is one, spares a search. */
	@GetMapping("/picture/likeness")
	String likeness(@RequestParam String element, @RequestParam String other, @RequestParam @Nullable Double score,
			Model model) {
		ElementInPlan found = withId(other);
		RankedOverlaps ranked = this.overlaps
			.ofElement(new OverlapRequest(new ElementId(element), found.element().kind(),
					new Region(List.of(found.plan().municipality().code())), score, null, null, EditionScope.ALL, 0,
					OverlapRequest.MAX_SIZE))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("one", ranked);
		model.addAttribute("other", found.element());
		model.addAttribute("otherPlan", found.plan());
		model.addAttribute("likeness", likeness(ranked, other).orElse(null));
		return "picture-panel :: likeness";
	}

	private static Optional<Similarity> likeness(RankedOverlaps ranked, String other) {
		Stream<Similarity> computed = ranked.overlaps()
			.stream()
			.filter((overlap) -> overlap.element().id().equals(other))
			.map(Ranked::likeness);
		Stream<Similarity> decided = ranked.decidedOnly()
			.stream()
			.filter((pair) -> pair.element().id().equals(other))
			.map(Decided::likeness);
		return Stream.concat(computed, decided).findFirst();
	}

	@GetMapping("/picture/theme")
	String theme(@RequestParam String theme, @RequestParam @Nullable String element, Model model) {
		PlanId plan = Optional.ofNullable(element)
			.flatMap((id) -> this.elements.withId(new ElementId(id)))
			.map((found) -> new PlanId(found.plan().id()))
			.orElse(null);
		ThemeSpread spread = this.themes.spreadOf(new ThemeId(theme), request(plan))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("spread", spread);
		model.addAttribute("addressing",
				spread.spread()
					.stream()
					.flatMap((share) -> share.elements().stream())
					.filter((addressing) -> addressing.element().id().equals(element))
					.findFirst()
					.orElse(null));
		return "picture-panel :: theme";
	}

	/** Of an element's plan all that address the theme, as it may be the last of them. */
	private static ThemeRequest request(@Nullable PlanId plan) {
		return (plan == null) ? ThemeRequest.of(null)
				: new ThemeRequest(plan, Region.EVERYWHERE, Paging.first(1), ThemeRequest.MAX_ELEMENTS);
	}

	private ElementInPlan withId(String id) {
		return this.elements.withId(new ElementId(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
