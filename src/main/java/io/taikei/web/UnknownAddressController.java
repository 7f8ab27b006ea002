package io.taikei.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.taikei.query.Bilingual;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what to do at addresses of the API that do not exist. */
@RestController
@Hidden
class UnknownAddressController {

	@GetMapping("/api/**")
	void unknown() {
		throw ApiProblem.notFound("Unknown address", new Bilingual("この URL はありません。API の一覧は /swagger-ui.html にあります。",
				"There is nothing at this address. /swagger-ui.html shows the API."));
	}

}
