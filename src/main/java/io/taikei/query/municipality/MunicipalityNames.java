package io.taikei.query.municipality;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.query.element.Suggestion.Kind;
import io.taikei.query.element.Suggestions;

import org.springframework.stereotype.Component;

/**
 * Municipalities as people name them: by code, name or kana, or by what a field
 * suggested.
 */
@Component
public class MunicipalityNames {

	/**
	 * A suggestion that was taken: the name, and the code that tells it from namesakes.
	 */
	private static final Pattern TAKEN = Pattern.compile(".*[（(](?<code>\\d{6})[）)]");

	private static final Pattern CODE = Pattern.compile("\\d{6}");

	private final Suggestions suggestions;

	MunicipalityNames(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	/**
	 * The code that stands in what somebody typed or chose, or else that of the
	 * municipality with this very name; empty where there is none.
	 */
	public Optional<String> code(String typed) {
		String text = typed.strip();
		Matcher taken = TAKEN.matcher(text);
		if (taken.matches()) {
			return Optional.of(taken.group("code"));
		}
		return CODE.matcher(text).matches() ? Optional.of(text)
				: MunicipalityRegister.find(text).map(RegisteredMunicipality::code).or(() -> loaded(text));
	}

	/**
	 * Of the loaded ones, as one of them may be the only one of its name, or
	 * unregistered.
	 */
	private Optional<String> loaded(String name) {
		return this.suggestions.named(name)
			.filter((named) -> named.kind() == Kind.MUNICIPALITY)
			.map(Suggestions.Named::id);
	}

}
