package io.taikei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.Problem.Severity;
import io.taikei.source.ReadingFailed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * A problem as a command tells it, with the path of the file it is in.
 *
 * @param severity how bad it is
 * @param rule the name of the rule that is broken
 * @param file the path of the file
 * @param line the first line; null where the problem is the whole file's
 * @param lastLine the last line
 * @param text the offending text; null where there is none
 * @param message what is wrong and what to do
 */
record Finding(Severity severity, String rule, String file, @Nullable Integer line, @Nullable Integer lastLine,
		@Nullable String text, String message) {

	/** The problem with the plan at the given path, a folder or a plan file. */
	static Finding of(Path path, Problem problem) {
		return new Finding(problem.severity(), problem.rule().id(), file(path, problem.source().file()),
				problem.source().firstLine(), problem.source().lastLine(), problem.text(), problem.message());
	}

	/** The path of a file of the plan at the given path. */
	static String file(Path path, String name) {
		return (Files.isDirectory(path) ? path.resolve(name) : path.resolveSibling(name)).toString();
	}

	static Finding of(ReadingFailed failure) {
		return new Finding(Severity.ERROR, failure.rule().id(), failure.file().toString(), failure.line(),
				failure.line(), null, failure.reason());
	}

	static boolean areErrorsAmong(List<Finding> findings) {
		return findings.stream().anyMatch((finding) -> finding.severity() == Severity.ERROR);
	}

	/** Such as "1 error, 2 warnings"; "no problems" where there are none. */
	static String count(List<Finding> findings) {
		long errors = findings.stream().filter((finding) -> finding.severity() == Severity.ERROR).count();
		long warnings = findings.size() - errors;
		return findings.isEmpty() ? "no problems"
				: "%s, %s".formatted(count(errors, "error"), count(warnings, "warning"));
	}

	private static String count(long number, String what) {
		return "%d %s".formatted(number, (number == 1) ? what : what + "s");
	}

	Stream<String> lines(Ansi ansi) {
		Stream<String> problem = Stream
			.of("%s: %s [%s] %s".formatted(place(), severity(ansi), this.rule, this.message));
		return Stream.concat(problem, Stream.ofNullable(this.text).flatMap(String::lines).map("    | "::concat));
	}

	private String place() {
		return (this.line == null) ? this.file
				: this.file + ":" + this.line + (this.line.equals(this.lastLine) ? "" : "-" + this.lastLine);
	}

	private String severity(Ansi ansi) {
		return ansi.string("@|bold,%s %s|@".formatted((this.severity == Severity.ERROR) ? "red" : "yellow",
				this.severity.name().toLowerCase(Locale.ROOT)));
	}

}
