package io.taikei.web.plan;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.graph.MunicipalityNode;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.Neighbour;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.Filters;
import io.taikei.web.http.MunicipalityCodes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The municipalities whose plans are loaded. */
@ApiController("/api/v1/municipalities")
@Tag(name = "Plans")
class MunicipalityController {

	private final MunicipalityCodes codes;

	private final PlanCatalogue plans;

	MunicipalityController(MunicipalityCodes codes, PlanCatalogue plans) {
		this.codes = codes;
		this.plans = plans;
	}

	@GetMapping
	@Operation(summary = "The municipalities whose plans are loaded, in the order of their codes",
			description = "A code has six digits, the last of which is the check digit.")
	MunicipalityPage listMunicipalities(
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Municipalities on a page") @RequestParam(
					defaultValue = "100") @Min(1) @Max(MunicipalityPage.MAX_SIZE) int size) {
		return MunicipalityPage.of(this.plans.page(this.codes.region(List.of(), prefecture), EditionScope.CURRENT,
				new Paging(page, size)));
	}

	@GetMapping("/{code}")
	@Operation(summary = "A municipality by itself, with its plans",
			description = "Its plans stand in the order of their ids, each as GET /api/v1/plans has it.")
	MunicipalityEntry getMunicipality(
			@Parameter(description = "The municipality's code, with or without the check digit",
					example = "132292") @PathVariable String code) {
		MunicipalityNode municipality = this.codes.find(code).orElseThrow(() -> unknown(code));
		return new MunicipalityEntry(municipality, this.plans.editionsOf(List.of(municipality.code())));
	}

	@GetMapping("/{code}/neighbours")
	@Operation(summary = "The municipalities around one, the nearest first, whether their plans are loaded or not",
			description = "By the distance of the offices on the surface of the earth. planId is that of the current plan, "
					+ "null where none is loaded.")
	NeighbourPage listNeighbours(
			@Parameter(description = "The code of any municipality of Japan, with or without the check digit",
					example = "132217") @PathVariable String code,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Municipalities on a page") @RequestParam(
					defaultValue = "20") @Min(1) @Max(MunicipalityPage.MAX_SIZE) int size) {
		RegisteredMunicipality centre = MunicipalityRegister.withCode(code).orElseThrow(() -> unknown(code));
		List<Neighbour> all = MunicipalityRegister.nearestTo(centre);
		Paging paging = new Paging(page, size);
		List<Neighbour> neighbours = paging.in(all);
		List<String> codes = neighbours.stream().map((one) -> one.town().code()).toList();
		Map<String, CataloguedPlan> current = this.plans.currentOf(codes);
		return new NeighbourPage(centre.code(), paging.of(all.size()),
				neighbours.stream().map((one) -> NeighbourEntry.of(one, current.get(one.town().code()))).toList());
	}

	private static ApiProblem unknown(String code) {
		return ApiProblem.notFound(MunicipalityCodes.UNKNOWN, MunicipalityCodes.unknown(code));
	}

}
