package io.taikei.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Line;
import io.taikei.model.Problem;
import io.taikei.model.SourceSpan;

/** The lines that problems are about. */
final class OffendingText {

	private final Map<SourceSpan, String> lines;

	OffendingText(List<LineAccount> accounts) {
		this.lines = accounts.stream()
			.flatMap((account) -> account.lines().stream().map((line) -> Map.entry(span(account, line), line.text())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The problem with its first line, where it does not name a text itself. */
	Problem addTo(Problem problem) {
		SourceSpan source = problem.source();
		String line = this.lines.get(SourceSpan.line(source.file(), source.firstLine()));
		return (problem.text() != null || line == null) ? problem : problem.about(line.strip());
	}

	private static SourceSpan span(LineAccount account, Line line) {
		return SourceSpan.line(account.file(), line.number());
	}

}
