package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.LineAccount;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.ProblemMessage;

/** The reader knew a role for every line, or said itself why not. */
final class LinesAreAccountedFor implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.accounts().stream().flatMap((account) -> check(account, submission));
	}

	private static Stream<Problem> check(LineAccount account, Submission submission) {
		return account.unaccounted()
			.stream()
			.filter((line) -> submission.reported()
				.stream()
				.noneMatch((problem) -> isError(problem) && covers(problem.source(), account.file(), line.number())))
			.map((line) -> Problem.of(RuleId.UNACCOUNTED_LINE, SourceSpan.line(account.file(), line.number()),
					ProblemMessage.of("line.unaccounted")));
	}

	private static boolean isError(Problem problem) {
		return problem.severity() == Problem.Severity.ERROR;
	}

	private static boolean covers(SourceSpan source, String file, int line) {
		return source.file().equals(file) && source.firstLine() <= line && line <= source.lastLine();
	}

}
