package io.taikei.web;

import io.taikei.catalog.Municipalities;
import io.taikei.catalog.Municipality;
import io.taikei.query.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Municipality codes as people write them: with the check digit or without. */
@Component
class MunicipalityCodes {

	private static final int WITHOUT_CHECK_DIGIT = 5;

	private final Municipalities municipalities;

	MunicipalityCodes(Municipalities municipalities) {
		this.municipalities = municipalities;
	}

	/**
	 * The six digits of a loaded municipality's code.
	 * @param code six digits, or five without the check digit; null where any
	 * municipality will do
	 */
	@Nullable String resolve(@Nullable String code) {
		if (code == null || this.municipalities.existsByCode(code)) {
			return code;
		}
		return this.municipalities.findAllByOrderByCode()
			.stream()
			.map(Municipality::code)
			.filter((known) -> code.length() == WITHOUT_CHECK_DIGIT && known.startsWith(code))
			.findFirst()
			.orElseThrow(() -> unknown(code));
	}

	private static ApiProblem unknown(String code) {
		return ApiProblem.badRequest("Unknown municipality", new Bilingual(
				"コードが「%s」の自治体はありません。コードは GET /api/v1/municipalities にあります。".formatted(code),
				"No municipality has the code '%s'. GET /api/v1/municipalities lists the codes.".formatted(code)));
	}

}
