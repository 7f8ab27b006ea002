package io.taikei.validation;

import java.util.List;

import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Line;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.SourceSpan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionTests {

	private final LineAccount document = account("plan.txt", "title: みなも町総合計画");

	private final LineAccount planFile = account("plan.yaml", "edition: \"1\"", "subtitle: 水", "title: みなも町総合計画");

	@Test
	void findsAFactInThePlanFileNotInTheDocument() {
		assertThat(fact("title", this.document, this.planFile)).isEqualTo(SourceSpan.line("plan.yaml", 3));
	}

	@Test
	void namesTheBeginningOfAPlanFileThatIsNoSource() {
		assertThat(fact("title", this.document)).isEqualTo(SourceSpan.line("plan.yaml", 1));
	}

	private static SourceSpan fact(String key, LineAccount... accounts) {
		return new Submission(new SmallPlan().plan(), List.of(accounts), List.of()).fact(key);
	}

	private static LineAccount account(String file, String... lines) {
		return new LineAccount(file,
				List.of(lines)
					.stream()
					.map((text) -> new Line(List.of(lines).indexOf(text) + 1, text, Role.CONTENT))
					.toList());
	}

}
