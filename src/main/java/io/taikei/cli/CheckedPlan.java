package io.taikei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.library.FaultGuard;
import io.taikei.model.Problem;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What validation says of one plan.
 *
 * @param path the folder or plan file, as it was named
 * @param valid whether it may be loaded
 * @param plan the plan's id; null where the file can't be read at all
 * @param problems all that is wrong, in the order of the source
 */
record CheckedPlan(String path, boolean valid, @Nullable String plan, List<Finding> problems) implements Checked {

	/** Reads and checks a plan, and makes its elements known. */
	static CheckedPlan of(PlanReader reader, Path path, KnownElements known) {
		try {
			return FaultGuard.over(path, () -> {
				Reading reading = reader.read(path);
				known.add(reading.plan());
				return of(path, reading);
			});
		}
		catch (ReadingFailed ex) {
			return new CheckedPlan(path.toString(), false, null, List.of(Finding.of(ex)));
		}
	}

	static CheckedPlan of(Path path, Reading reading) {
		List<Problem> problems = switch (new PlanValidator().validate(reading.plan(), reading.accounts(),
				reading.problems())) {
			case ValidationResult.Valid result -> result.warnings();
			case ValidationResult.Invalid result -> result.problems();
		};
		List<Finding> findings = problems.stream().map((problem) -> Finding.of(path, problem)).toList();
		return new CheckedPlan(path.toString(), !Finding.areErrorsAmong(findings), reading.plan().id().value(),
				findings);
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		String summary = "%s: %s%s".formatted(this.path, (this.plan == null) ? "" : "plan " + this.plan + ", ",
				Finding.count(this.problems));
		return Stream.concat(this.problems.stream().flatMap((problem) -> problem.lines(ansi)), Stream.of(summary));
	}

}
