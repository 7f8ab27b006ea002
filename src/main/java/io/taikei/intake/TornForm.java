package io.taikei.intake;

import java.util.List;
import java.util.Objects;

import io.taikei.intake.torn.TornGrammar;
import io.taikei.intake.torn.TornGrammar.LevelCodes;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns were torn apart.
 *
 * @param codes the codes of its levels
 * @param headers the words of its columns' headers; where the first stands again, the
 * next page begins
 */
public record TornForm(List<CodesForm> codes, @Nullable List<String> headers) {

	static TornForm of(TornGrammar grammar) {
		return new TornForm(grammar.codes()
			.stream()
			.map((code) -> new CodesForm(code.style(), grammar.levels().get(code.level()), code.sample(), code.lines()))
			.toList(), grammar.headers());
	}

	/** Codes whose level is none of the levels are texts. */
	TornGrammar grammar(List<String> levels) {
		return new TornGrammar(levels,
				this.codes.stream()
					.filter((form) -> levels.contains(form.level()))
					.map((form) -> new LevelCodes(form.code(), levels.indexOf(form.level()),
							Objects.requireNonNullElse(form.sample(), form.code()),
							Objects.requireNonNullElse(form.lines(), 0)))
					.toList(),
				FormList.of(this.headers));
	}

	/**
	 * Codes that are printed alike.
	 *
	 * @param code their style
	 * @param level their level; absent where they are texts
	 * @param sample one of them, for people
	 * @param lines how many there are
	 */
	public record CodesForm(String code, @Nullable String level, @Nullable String sample, @Nullable Integer lines) {

	}

}
