package io.taikei.library;

import java.util.List;

import io.taikei.model.Problem;
import io.taikei.source.ReadingFailed;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a plan, in the words of the API.
 *
 * @param severity an error keeps the plan from being loaded, a warning does not
 * @param rule the name of the rule that is broken
 * @param file the file's name inside the plan's folder
 * @param line the first line, counted from 1; null where it is about the whole file
 * @param lastLine the last line
 * @param text the offending text; null where there is none
 * @param message what is wrong and what to do
 */
public record ToldProblem(Problem.Severity severity, String rule, String file, @Nullable Integer line,
		@Nullable Integer lastLine, @Nullable String text, String message) {

	static List<ToldProblem> of(List<Problem> problems) {
		return problems.stream().map(ToldProblem::of).toList();
	}

	/** A file that could not be read at all. */
	static ToldProblem of(ReadingFailed failure) {
		return new ToldProblem(Problem.Severity.ERROR, failure.rule().id(),
				String.valueOf(failure.file().getFileName()), failure.line(), failure.line(), null, failure.reason());
	}

	private static ToldProblem of(Problem problem) {
		return new ToldProblem(problem.severity(), problem.rule().id(), problem.source().file(),
				problem.source().firstLine(), problem.source().lastLine(), problem.text(), problem.message());
	}

}
