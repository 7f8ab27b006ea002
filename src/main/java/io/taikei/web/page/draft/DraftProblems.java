package io.taikei.web.page.draft;

import java.nio.file.Path;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.taikei.drafting.Drafts;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftResult.Element;
import io.taikei.drafting.store.FileVersion;
import io.taikei.library.ValidatedPlan;
import io.taikei.library.result.ProblemReport;
import io.taikei.model.AccountLine;
import io.taikei.reader.PlanReader;
import io.taikei.source.ReadingFailed;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What validation says of a draft's plan, each problem with the element that it is about.
 */
@Component
class DraftProblems {

	private static final int MOST = 100;

	private final Drafts drafts;

	private final PlanReader reader;

	private final CorrectionProblems corrections;

	private final Cache<FileVersion, List<ShownProblem>> known = Caffeine.newBuilder().maximumSize(20).build();

	DraftProblems(Drafts drafts, PlanReader reader, CorrectionProblems corrections) {
		this.drafts = drafts;
		this.reader = reader;
		this.corrections = corrections;
	}

	/**
	 * All problems.
	 * @param factsMissing whether the fields tell already which facts nobody has told
	 */
	List<ShownProblem> of(DraftId id, DraftResult result, boolean factsMissing) {
		return this.drafts.store()
			.planFile(id)
			.map((file) -> this.known.get(FileVersion.of(file),
					(version) -> find(id, version.file(), result, factsMissing)))
			.orElse(List.of());
	}

	private List<ShownProblem> find(DraftId id, Path planFile, DraftResult result, boolean factsMissing) {
		return this.drafts.correction(id)
			.map((correction) -> this.corrections.of(correction, this.drafts.store().form(id).orElseThrow(), result))
			.orElseGet(() -> find(planFile, result, factsMissing));
	}

	private List<ShownProblem> find(Path planFile, DraftResult result, boolean factsMissing) {
		return reports(planFile).stream()
			.filter((problem) -> !factsMissing || !isOfFacts(problem, result))
			.limit(MOST)
			.map((problem) -> new ShownProblem(problem.isError(), new Bilingual(problem.messageJa(), problem.message()),
					problem.text(), element(problem, result)))
			.toList();
	}

	private List<ProblemReport> reports(Path planFile) {
		try {
			return ValidatedPlan.read(this.reader, planFile).problems();
		}
		catch (ReadingFailed ex) {
			return List.of(ProblemReport.of(ex));
		}
	}

	private static boolean isOfFacts(ProblemReport problem, DraftResult result) {
		return problem.line() != null && !isOfAccount(problem) && result.isOfFacts(problem.line());
	}

	private static @Nullable Element element(ProblemReport problem, DraftResult result) {
		if (problem.line() == null) {
			return null;
		}
		return isOfAccount(problem) ? result.ofAccount(problem.line()) : result.ofPlanFile(problem.line());
	}

	private static boolean isOfAccount(ProblemReport problem) {
		return problem.file().endsWith(AccountLine.FILE);
	}

}
