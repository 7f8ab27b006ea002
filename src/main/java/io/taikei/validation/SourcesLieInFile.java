package io.taikei.validation;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Footnote;
import io.taikei.model.LineAccount;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.text.ProblemMessage;

/** Every source that the plan names is in its document. */
final class SourcesLieInFile implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Map<String, Integer> lastLines = submission.accounts()
			.stream()
			.collect(Collectors.toMap(LineAccount::file, SourcesLieInFile::lastLine));
		return submission.plan()
			.elements()
			.stream()
			.flatMap((element) -> sources(element).distinct()
				.filter((source) -> source.lastLine() > lastLines.getOrDefault(source.file(), 0))
				.map((source) -> problem(element, source, lastLines)));
	}

	private static int lastLine(LineAccount account) {
		return account.lines().stream().mapToInt(LineAccount.Line::number).max().orElse(0);
	}

	private static Problem problem(PlanElement element, SourceSpan source, Map<String, Integer> lastLines) {
		Integer last = lastLines.get(source.file());
		return Problem.of(RuleId.SOURCE_OUTSIDE_FILE, source,
				(last != null) ? ProblemMessage.of("source.after-end", Describe.element(element), source.file(), last)
						: ProblemMessage.of("source.of-no-file", Describe.element(element), source.file(),
								String.join(", ", lastLines.keySet())));
	}

	private static Stream<SourceSpan> sources(PlanElement element) {
		Stream<SourceSpan> statements = element.statements()
			.stream()
			.flatMap((statement) -> Stream.concat(Stream.of(statement.source()), footnotes(statement)));
		Stream<SourceSpan> label = Stream.concat(Stream.of(element.label().source()),
				Stream.ofNullable(element.label().codeSource()));
		return Stream.concat(label,
				Stream.concat(element.label().footnotes().stream().map(Footnote::source), statements));
	}

	private static Stream<SourceSpan> footnotes(Statement statement) {
		return statement.footnotes().stream().map(Footnote::source);
	}

}
