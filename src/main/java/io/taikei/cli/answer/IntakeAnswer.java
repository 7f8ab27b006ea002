package io.taikei.cli.answer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.Failed;
import io.taikei.library.result.PlanIntakeResult.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What became of a plan that a command brought to the graph, or took from it.
 *
 * @param path the folder or plan file; null where the plan was named by its id
 * @param outcome REFUSED, FAILED, COMPARED, LOADED or FORGOTTEN
 * @param result the outcome as the API gives it
 */
public record IntakeAnswer(@Nullable String path, String outcome, PlanIntakeResult result) implements CommandAnswer {

	public static IntakeAnswer of(@Nullable Path path, PlanIntakeResult result) {
		return new IntakeAnswer((path != null) ? path.toString() : null,
				result.getClass().getSimpleName().toUpperCase(Locale.ROOT), result);
	}

	/** Why the plan failed, where it did. */
	public Optional<RuntimeException> failure() {
		return (this.result instanceof Failed failed) ? Optional.of(failed.cause()) : Optional.empty();
	}

	public boolean isWrong() {
		return this.result instanceof Refused || this.result instanceof Failed;
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		return PlanIntakeText.lines((this.path != null) ? this.path : "graph", this.result, ansi);
	}

}
