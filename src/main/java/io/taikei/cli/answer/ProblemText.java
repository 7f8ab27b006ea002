package io.taikei.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.library.result.ProblemReport;
import io.taikei.text.Bilingual;
import picocli.CommandLine.Help.Ansi;

/** Problems in words for people. */
public final class ProblemText {

	private ProblemText() {
	}

	/** Of each, where it is and what to do, and below it the text that it is about. */
	public static Stream<String> lines(List<ProblemReport> problems, Ansi ansi) {
		return problems.stream().flatMap((problem) -> lines(problem, ansi));
	}

	private static Stream<String> lines(ProblemReport problem, Ansi ansi) {
		Stream<String> told = Stream
			.of("%s: %s [%s] %s".formatted(place(problem), severity(problem, ansi), problem.rule(), message(problem)));
		return Stream.concat(told,
				Optional.ofNullable(problem.text()).stream().flatMap(String::lines).map("    | "::concat));
	}

	private static String message(ProblemReport problem) {
		return CommandText.in(new Bilingual(problem.messageJa(), problem.message()));
	}

	/** Such as "1 error, 2 warnings"; "no problems" where there are none. */
	public static String count(List<ProblemReport> problems) {
		long errors = problems.stream().filter(ProblemReport::isError).count();
		long warnings = problems.size() - errors;
		return problems.isEmpty() ? CommandText.of("problems.none") : CommandText.of("problems.both",
				CommandText.of("problems.errors", errors), CommandText.of("problems.warnings", warnings));
	}

	private static String place(ProblemReport problem) {
		Integer line = problem.line();
		return (line == null) ? problem.file()
				: problem.file() + ":" + line + (line.equals(problem.lastLine()) ? "" : "-" + problem.lastLine());
	}

	private static String severity(ProblemReport problem, Ansi ansi) {
		return ansi.string("@|bold,%s %s|@".formatted(problem.isError() ? "red" : "yellow",
				CommandText.of("severity." + problem.severity())));
	}

}
