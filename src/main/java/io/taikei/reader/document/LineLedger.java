package io.taikei.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.source.SourceDocument;
import io.taikei.text.Bilingual;

/**
 * Keeps the books while a document is read: each line's role, and what is wrong. A line
 * that nobody claims stays {@link Role#UNACCOUNTED}.
 */
public final class LineLedger {

	private final SourceDocument document;

	private final Map<Integer, Role> roles = new TreeMap<>();

	private final List<Problem> problems = new ArrayList<>();

	public LineLedger(SourceDocument document) {
		this.document = document;
	}

	public void claim(int line, Role role) {
		this.roles.put(line, role);
	}

	/** Leaves lines without a role, and says why. */
	public void reject(int firstLine, int lastLine, Bilingual reason) {
		IntStream.rangeClosed(firstLine, lastLine).forEach(this.roles::remove);
		this.problems.add(Problem.of(RuleId.UNACCOUNTED_LINE, span(firstLine, lastLine), reason));
	}

	public void tell(RuleId rule, SourceSpan source, Bilingual explanation) {
		this.problems.add(Problem.of(rule, source, explanation));
	}

	public SourceSpan span(int firstLine, int lastLine) {
		return this.document.span(firstLine, lastLine);
	}

	public List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	public LineAccount account() {
		return new LineAccount(this.document.file(),
				IntStream.rangeClosed(1, this.document.printed().size())
					.filter((number) -> !text(number).isBlank())
					.mapToObj((number) -> new LineAccount.Line(number, text(number),
							this.roles.getOrDefault(number, Role.UNACCOUNTED)))
					.toList());
	}

	private String text(int number) {
		return this.document.printed().get(number - 1);
	}

}
