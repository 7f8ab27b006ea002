package io.taikei.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.catalog.Municipalities;
import io.taikei.catalog.Municipality;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The municipalities whose plans are loaded. */
@RestController
@Tag(name = "Plans")
class MunicipalityController {

	private final Municipalities municipalities;

	MunicipalityController(Municipalities municipalities) {
		this.municipalities = municipalities;
	}

	@GetMapping("/api/v1/municipalities")
	@Operation(summary = "The municipalities whose plans are loaded, in the order of their codes")
	List<Municipality> municipalities() {
		return this.municipalities.findAllByOrderByCode();
	}

}
