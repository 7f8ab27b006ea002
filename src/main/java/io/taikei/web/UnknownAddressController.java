package io.taikei.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what to do at addresses of the API that do not exist. */
@RestController
@Hidden
class UnknownAddressController {

	@GetMapping("/api/**")
	void unknown() {
		throw ApiProblem.notFound("Unknown address", StatusProblem.advice(HttpStatus.NOT_FOUND));
	}

}
