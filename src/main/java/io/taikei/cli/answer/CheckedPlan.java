package io.taikei.cli.answer;

import java.nio.file.Path;
import java.util.List;

import io.taikei.library.ValidatedPlan;
import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.ProblemReport;
import io.taikei.reader.PlanReader;
import io.taikei.source.ReadingFailed;
import org.jspecify.annotations.Nullable;

/**
 * What validation says of one plan.
 *
 * @param path the folder or plan file, as it was named
 * @param valid whether it may be loaded
 * @param plan the plan's id; null where the file can't be read at all
 * @param problems all that is wrong, in the order of the source
 */
public record CheckedPlan(String path, boolean valid, @Nullable String plan,
		List<ProblemReport> problems) implements ValidationAnswer {

	/** Reads and checks a plan, and makes its elements known. */
	public static CheckedPlan of(PlanReader reader, Path path, KnownElements known) {
		try {
			return FaultGuard.over(path, () -> {
				ValidatedPlan plan = ValidatedPlan.read(reader, path);
				known.add(plan.plan());
				return of(plan);
			});
		}
		catch (ReadingFailed ex) {
			return new CheckedPlan(path.toString(), false, null, List.of(ProblemReport.of(ex)));
		}
	}

	public static CheckedPlan of(ValidatedPlan plan) {
		List<ProblemReport> problems = plan.problems();
		return new CheckedPlan(plan.path().toString(), problems.stream().noneMatch(ProblemReport::isError),
				plan.plan().id().value(), problems);
	}

	@Override
	public String inWords() {
		return (this.plan == null) ? "" : CommandText.of("checked.plan", this.plan);
	}

}
