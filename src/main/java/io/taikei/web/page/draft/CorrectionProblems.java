package io.taikei.web.page.draft;

import java.util.List;

import io.taikei.drafting.correction.PlanCorrection;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftResult.Element;
import io.taikei.library.PlanCorrections;
import io.taikei.library.result.ProblemReport;
import io.taikei.model.PlanId;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What validation says of a corrected plan, each problem with the element it is about.
 */
@Component
class CorrectionProblems {

	private final PlanCorrections corrections;

	CorrectionProblems(PlanCorrections corrections) {
		this.corrections = corrections;
	}

	/** Whether what was corrected goes when the plan's folder changes. */
	boolean isOfFolder(DraftForm form) {
		return form.plan() != null && this.corrections.isOfFolder(new PlanId(form.plan()));
	}

	List<ShownProblem> of(PlanCorrection correction, DraftForm form, DraftResult result) {
		return this.corrections.problems(correction.after())
			.stream()
			.map((problem) -> new ShownProblem(problem.isError(), new Bilingual(problem.messageJa(), problem.message()),
					problem.text(), element(problem, form, result)))
			.toList();
	}

	private static @Nullable Element element(ProblemReport problem, DraftForm form, DraftResult result) {
		if (problem.line() == null) {
			return null;
		}
		String place = "d%dl%d".formatted(form.documents().indexOf(problem.file()) + 1, problem.line());
		return result.elements()
			.stream()
			.filter((element) -> element.places().contains(place))
			.findFirst()
			.orElse(null);
	}

}
