package io.taikei.web.plan;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.graph.MunicipalityNode;
import io.taikei.query.catalog.Municipalities;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.MunicipalityCodes;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The municipalities whose plans are loaded. */
@ApiController("/api/v1/municipalities")
@Tag(name = "Plans")
class MunicipalityController {

	private final Municipalities municipalities;

	private final MunicipalityCodes codes;

	private final PlanEntries plans;

	MunicipalityController(Municipalities municipalities, MunicipalityCodes codes, PlanEntries plans) {
		this.municipalities = municipalities;
		this.codes = codes;
		this.plans = plans;
	}

	@GetMapping
	@Operation(summary = "The municipalities whose plans are loaded, in the order of their codes",
			description = "A code has six digits, the last of which is the check digit.")
	List<MunicipalityNode> listMunicipalities() {
		return this.municipalities.findAllByOrderByCode();
	}

	@GetMapping("/{code}")
	@Operation(summary = "A municipality by itself, with its plans",
			description = "Its plans stand in the order of their ids, each as GET /api/v1/plans has it.")
	MunicipalityEntry getMunicipality(
			@Parameter(description = "The municipality's code, with or without the check digit",
					example = "132292") @PathVariable String code) {
		MunicipalityNode municipality = this.codes.find(code).orElseThrow(() -> unknown(code));
		return new MunicipalityEntry(municipality,
				this.plans.all().stream().filter((entry) -> entry.plan().municipality().equals(municipality)).toList());
	}

	private static ApiProblem unknown(String code) {
		return ApiProblem.notFound(MunicipalityCodes.UNKNOWN, MunicipalityCodes.unknown(code));
	}

}
