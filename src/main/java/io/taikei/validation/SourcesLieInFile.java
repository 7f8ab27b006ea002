package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Footnote;
import io.taikei.model.LineAccount;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;

/** Every source that the plan names is in its document. */
final class SourcesLieInFile implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		LineAccount account = submission.account();
		int last = account.lines().stream().mapToInt(LineAccount.Line::number).max().orElse(0);
		return submission.plan()
			.elements()
			.stream()
			.flatMap((element) -> sources(element).distinct()
				.filter((source) -> !source.file().equals(account.file()) || source.lastLine() > last)
				.map((source) -> Problem.error("source-outside-file", source,
						"%s names a source outside %s, whose text ends at line %d.".formatted(Describe.element(element),
								account.file(), last))));
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
