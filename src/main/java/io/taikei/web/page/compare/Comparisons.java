package io.taikei.web.page.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.graph.PlanNode;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.comparison.CorrespondingPairs;
import io.taikei.query.comparison.CrosswalkRequest;
import io.taikei.query.comparison.Crosswalks;
import io.taikei.query.comparison.MatrixFields;
import io.taikei.web.page.PlanOption;
import io.taikei.web.page.compare.ComparisonView.Compared;

import org.springframework.stereotype.Component;

/** From a {@link CompareQuestion} to the {@link ComparisonView} that the page shows. */
@Component
class Comparisons {

	/** How many pairs a page holds. */
	private static final int SIZE = 100;

	private final Crosswalks crosswalks;

	private final MatrixFields fields;

	Comparisons(Crosswalks crosswalks, MatrixFields fields) {
		this.crosswalks = crosswalks;
		this.fields = fields;
	}

	/**
	 * What to show.
	 * @param question names the plans; where it does not, there are not two to compare
	 * @param plans all that are loaded
	 * @param page which page of the pairs
	 */
	ComparisonView of(CompareQuestion question, List<PlanOption> plans, int page) {
		String from = question.from();
		String to = question.to();
		if (from == null || to == null) {
			return new ComparisonView.TooFewPlans();
		}
		List<PlanOption> chosen = plans.stream()
			.filter((plan) -> plan.id().equals(from) || plan.id().equals(to))
			.toList();
		Optional<String> unknown = Stream.of(from, to)
			.filter((id) -> chosen.stream().noneMatch((plan) -> plan.id().equals(id)))
			.findFirst();
		if (unknown.isPresent()) {
			return new ComparisonView.Unknown(unknown.get());
		}
		return (chosen.stream().map(PlanOption::municipality).distinct().count() < 2)
				? new ComparisonView.OneMunicipality(latestFirst(chosen))
				: compare(question, new PlanId(from), new PlanId(to), new Paging(page, SIZE));
	}

	private static List<PlanNode> latestFirst(List<PlanOption> plans) {
		return plans.stream()
			.map(PlanOption::plan)
			.sorted(Comparator.comparingInt(PlanNode::firstYear).reversed())
			.toList();
	}

	private ComparisonView compare(CompareQuestion question, PlanId from, PlanId to, Paging paging) {
		String row = question.row();
		String column = question.column();
		Optional<CorrespondingPairs> open = (row != null && column != null)
				? this.fields.behind(new ElementId(row), new ElementId(column), question.tier(), Paging.first(SIZE))
				: Optional.empty();
		if (row != null && column != null && open.isEmpty()) {
			return new ComparisonView.Unknown(row + " / " + column);
		}
		return this.crosswalks
			.withRelated(new CrosswalkRequest(from, to, question.fromKind(), question.kind(), question.tier(), paging))
			.<ComparisonView>map((both) -> new Compared(both.table(), MatrixTable.of(both.matrix()), both.related(),
					question.tier(), open.orElse(null)))
			.orElseGet(() -> new ComparisonView.Unknown(from + " / " + to));
	}

}
