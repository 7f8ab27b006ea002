package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.reader.torntable.layout.TablePage;
import io.taikei.reader.torntable.matching.Matching;
import io.taikei.text.ProblemMessage;

/** Warns where a page was torn so badly that what was joined deserves less trust. */
final class TableTrust {

	/** Fewer are soon looked through. */
	private static final int FEW = 4;

	private final TablePage page;

	TableTrust(TablePage page) {
		this.page = page;
	}

	List<Problem> problems(TableVisions.Numbering numbering) {
		List<Problem> problems = new ArrayList<>();
		int codes = this.page.orphanedCodes().size();
		long all = this.page.coded().size();
		if (Math.min(codes, this.page.orphanedNames().size()) >= FEW && codes * 2L > all) {
			problems.add(Problem.of(RuleId.NAMES_MOSTLY_APART, this.page.source(),
					ProblemMessage.of("torn.apart", codes, all, this.page.orphanedNames().size())));
		}
		if (!numbering.exact()) {
			problems.add(Problem.of(RuleId.NUMBERS_BOUNDED, this.page.source(),
					ProblemMessage.of("torn.numbers", this.page.visions().size(), Matching.MOST_EXACT)));
		}
		return problems;
	}

}
