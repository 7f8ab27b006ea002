package io.taikei.library.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.taikei.model.Problem;
import io.taikei.model.Problem.Severity;
import io.taikei.model.RuleId;
import io.taikei.source.ReadingFailed;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.lang.Contract;

/**
 * A problem of a plan or of what belongs to it, in the words of the API and of the
 * commands.
 *
 * @param severity an error keeps the plan from being loaded, a warning does not
 * @param rule the name of the rule that is broken
 * @param file the file's path; the name of one that was sent
 * @param line the first line, counted from 1; null where it is about the whole file
 * @param lastLine the last line
 * @param text the offending text; null where there is none
 * @param message what is wrong and what to do
 * @param messageJa the same in Japanese
 */
public record ProblemReport(Severity severity, String rule, String file, @Nullable Integer line,
		@Nullable Integer lastLine, @Nullable String text, String message, String messageJa) {

	private static final int LONGEST = 2000;

	/** Problems of the plan at the given path, a folder or a plan file. */
	public static List<ProblemReport> of(Path plan, List<Problem> problems) {
		return of(problems).stream().map((problem) -> problem.in(file(plan, problem.file()))).toList();
	}

	/** Problems that name their files well enough. */
	public static List<ProblemReport> of(List<Problem> problems) {
		return problems.stream()
			.map((problem) -> new ProblemReport(problem.severity(), problem.rule().id(), problem.source().file(),
					problem.source().firstLine(), problem.source().lastLine(), shortened(problem.text()),
					shortened(problem.message()), shortened(problem.messageJa())))
			.toList();
	}

	/** A file that can't be read at all breaks a rule too. */
	public static ProblemReport of(ReadingFailed failure) {
		return new ProblemReport(Severity.ERROR, failure.rule().id(), failure.file().toString(), failure.line(),
				failure.line(), null, failure.explanation().en(), failure.explanation().ja());
	}

	/** The database did not take the plan. */
	static ProblemReport ofDatabase(Path plan, RuntimeException failure) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		Bilingual told = needsMoreMemory(failure)
				? ProblemMessage.of("database.memory", String.valueOf(cause.getMessage()))
				: ProblemMessage.of("database.failed", String.valueOf(cause.getMessage()));
		return new ProblemReport(Severity.ERROR, RuleId.DATABASE_FAILURE.id(), plan.toString(), null, null, null,
				told.en(), told.ja());
	}

	private static boolean needsMoreMemory(RuntimeException failure) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch(
					(cause) -> cause instanceof Neo4jException refusal && refusal.code().endsWith("OutOfMemoryError"));
	}

	/** A text that breaks a rule may be as long as a file. */
	@Contract("null -> null; !null -> !null")
	private static @Nullable String shortened(@Nullable String text) {
		return (text == null || text.length() <= LONGEST) ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
	}

	/** The path of a file of the plan at the given path. */
	public static String file(Path plan, String name) {
		return (Files.isDirectory(plan) ? plan.resolve(name) : plan.resolveSibling(name)).toString();
	}

	@JsonIgnore
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	/** The same, of a file that was sent without its path. */
	public ProblemReport ofSentFile() {
		return in(String.valueOf(Path.of(this.file).getFileName()));
	}

	private ProblemReport in(String name) {
		return new ProblemReport(this.severity, this.rule, name, this.line, this.lastLine, this.text, this.message,
				this.messageJa);
	}

}
