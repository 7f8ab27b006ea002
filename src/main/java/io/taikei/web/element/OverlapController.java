package io.taikei.web.element;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement;
import io.taikei.query.EditionScope;
import io.taikei.query.overlap.OverlapRequest;
import io.taikei.query.overlap.Overlaps;
import io.taikei.query.overlap.RankedOverlaps;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import io.taikei.web.http.MunicipalityCodes;
import io.taikei.web.http.UnknownElement;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What elements of other plans an element resembles. */
@ApiController
@Tag(name = "Overlaps")
class OverlapController {

	private final Overlaps overlaps;

	private final MunicipalityCodes municipalities;

	OverlapController(Overlaps overlaps, MunicipalityCodes municipalities) {
		this.overlaps = overlaps;
		this.municipalities = municipalities;
	}

	@GetMapping("/api/v1/elements/{id}/overlaps")
	@Operation(summary = "The elements of other plans that an element overlaps, the highest score first",
			description = "Every computed overlap that is stored, whether or not the decision rule takes it "
					+ "(accepted): it takes direct ones, whose tier is DIRECT. likelihood is how many of the pairs "
					+ "of such a score judges call direct. Of the evidence, themes and terms are what both address "
					+ "themselves; contextThemes and contextTerms come from what stands around them, with where "
					+ "from, and basis says whether the quotes say the same (TEXTS) or rest on that (CONTEXT). Predicates, quoteA and quoteB are seen from the element asked about: A is that "
					+ "element, B the other. curated is what mapping sets state of a pair, beside what was computed: "
					+ "each says who decided (a person, a language model or another tool), and not where it rejects "
					+ "the pair; decidedOnly lists the pairs where nothing was computed, which have no score and "
					+ "follow kind and municipality only. explanation says why the list is empty.")
	RankedOverlaps listOverlaps(@Parameter(example = "132217-5:22") @PathVariable String id,
			@Parameter(description = "Only elements of this kind") @RequestParam(
					required = false) PlanElement.@Nullable Kind kind,
			@Parameter(description = Filters.MUNICIPALITY,
					example = "132292") @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = "Only from this score on") @RequestParam(
					required = false) @DecimalMin("0") @DecimalMax("1") @Nullable Double minScore,
			@Parameter(description = "Only what the decision rule takes (true) or does not take (false)") @RequestParam(
					required = false) @Nullable Boolean accepted,
			@Parameter(description = "Only those of this tier: direct, related, or too weak to say more") @RequestParam(
					required = false) @Nullable Tier tier,
			@Parameter(description = "With the current editions of the other plans only, or with all") @RequestParam(
					defaultValue = "CURRENT") EditionScope edition,
			@Parameter(description = "The page's number, from 0") @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Overlaps on a page") @RequestParam(
					defaultValue = "100") @Min(1) @Max(OverlapRequest.MAX_SIZE) int size) {
		return this.overlaps
			.ofElement(new OverlapRequest(new ElementId(id), kind, this.municipalities.region(municipality, prefecture),
					minScore, accepted, tier, edition, page, size))
			.orElseThrow(() -> UnknownElement.withId(id));
	}

}
