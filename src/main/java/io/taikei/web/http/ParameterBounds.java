package io.taikei.web.http;

import java.lang.reflect.Parameter;
import java.util.Optional;

import io.taikei.query.AnswerText;
import io.taikei.text.Bilingual;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What a parameter of the API has to be, as its constraints say. */
final class ParameterBounds {

	private ParameterBounds() {
	}

	static Bilingual of(Parameter parameter) {
		String name = parameter.getName();
		String least = least(parameter).orElseThrow(() -> new IllegalStateException(name + " has no least value"));
		return most(parameter).map((most) -> AnswerText.of("out-of-bounds.from-to", name, least, most))
			.orElseGet(() -> AnswerText.of("out-of-bounds.from", name, least));
	}

	private static Optional<String> least(Parameter parameter) {
		return Optional.ofNullable(parameter.getAnnotation(Min.class))
			.map((least) -> String.valueOf(least.value()))
			.or(() -> Optional.ofNullable(parameter.getAnnotation(DecimalMin.class)).map(DecimalMin::value));
	}

	private static Optional<String> most(Parameter parameter) {
		return Optional.ofNullable(parameter.getAnnotation(Max.class))
			.map((most) -> String.valueOf(most.value()))
			.or(() -> Optional.ofNullable(parameter.getAnnotation(DecimalMax.class)).map(DecimalMax::value));
	}

}
