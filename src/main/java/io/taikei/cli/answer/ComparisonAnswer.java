package io.taikei.cli.answer;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.library.comparison.ComparisonState;
import picocli.CommandLine.Help.Ansi;

/**
 * Whether a comparison is kept.
 *
 * @param comparison the comparison
 */
public record ComparisonAnswer(@JsonUnwrapped ComparisonState comparison) implements CommandAnswer {

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.of("%s and %s: %s".formatted(this.comparison.planA(), this.comparison.planB(),
				this.comparison.kept() ? "all overlaps are kept (%s)".formatted(this.comparison.by())
						: "only the best overlaps of each element are kept"));
	}

}
