package io.taikei.web.http;

import java.util.Optional;

import io.taikei.graph.MunicipalityNode;
import io.taikei.query.Bilingual;
import io.taikei.query.catalog.Municipalities;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Municipality codes as people write them: with the check digit or without. */
@Component
public class MunicipalityCodes {

	public static final String UNKNOWN = "Unknown municipality";

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
	public @Nullable String resolve(@Nullable String code) {
		return (code == null || this.municipalities.existsByCode(code)) ? code : find(code).map(MunicipalityNode::code)
			.orElseThrow(() -> ApiProblem.badRequest(UNKNOWN, unknown(code)));
	}

	/**
	 * The loaded municipality with a code.
	 * @param code six digits, or five without the check digit
	 */
	public Optional<MunicipalityNode> find(String code) {
		return this.municipalities.findAllByOrderByCode()
			.stream()
			.filter((known) -> known.code().equals(code)
					|| (code.length() == WITHOUT_CHECK_DIGIT && known.code().startsWith(code)))
			.findFirst();
	}

	public static Bilingual unknown(String code) {
		return Bilingual.of("unknown-municipality", code);
	}

}
