package io.taikei.cli.answer;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.library.comparison.ComparisonKept;
import picocli.CommandLine.Help.Ansi;

/**
 * Whether a comparison is kept.
 *
 * @param comparison the comparison
 */
public record ComparisonAnswer(@JsonUnwrapped ComparisonKept comparison) implements CommandAnswer {

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.of(CommandText.of(this.comparison.kept() ? "comparison.kept" : "comparison.best",
				this.comparison.planA(), this.comparison.planB(), this.comparison.by()));
	}

}
