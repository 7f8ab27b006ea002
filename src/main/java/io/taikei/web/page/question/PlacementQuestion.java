package io.taikei.web.page.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.taikei.export.AnswerFile;
import io.taikei.export.PlacementFile;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.comparison.PlacementComparison;
import io.taikei.query.comparison.PlacementDifferences;
import io.taikei.query.comparison.PlacementRequest;
import io.taikei.web.page.PlanChoices;
import io.taikei.web.page.PlanOption;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What is alike but placed differently (似ているが体系上の位置が違う組は？). */
@Component
class PlacementQuestion implements QuestionWithPage {

	private static final int SIZE = 40;

	private final PlanChoices plans;

	private final PlacementComparison placements;

	PlacementQuestion(PlanChoices plans, PlacementComparison placements) {
		this.plans = plans;
		this.placements = placements;
	}

	@Override
	public String name() {
		return "placed-differently";
	}

	@Override
	public Set<Filter> filters() {
		return Set.of(Filter.PLANS, Filter.KIND, Filter.FIELD, Filter.REVIEW, Filter.TIER);
	}

	@Override
	public Answered answer(Asked asked, Scope scope, int page) {
		Shown chosen = chosen(asked);
		if (chosen.from() == null || chosen.to() == null || chosen.ofOneTown()) {
			return Answered.toAsk(chosen);
		}
		return find(chosen, asked, new Paging(page, SIZE)).map((found) -> Answered.of(found.pairs().isEmpty(),
				new Shown(chosen.options(), chosen.from(), chosen.to(), found), Pages.of(found.at()),
				found.explanation()))
			.orElseGet(() -> Answered.unknown(chosen));
	}

	@Override
	public Optional<AnswerFile> file(Asked asked, Scope scope) {
		return find(chosen(asked), asked, Paging.whole()).map(PlacementFile::of);
	}

	/** The plans that are named, else the first municipalities' current ones. */
	private Shown chosen(Asked asked) {
		String from = (asked.from() != null) ? this.plans.idOf(asked.from()) : null;
		String to = (asked.to() != null) ? this.plans.idOf(asked.to()) : null;
		List<PlanOption> options = this.plans.around(from, to);
		String first = (from != null) ? from : PlanOption.firstBeside(options, to);
		return new Shown(options, first, (to != null) ? to : PlanOption.firstBeside(options, first), null);
	}

	private Optional<PlacementDifferences> find(Shown chosen, Asked asked, Paging paging) {
		return (chosen.from() == null || chosen.to() == null) ? Optional.empty()
				: this.placements.between(new PlacementRequest(new PlanId(chosen.from()), new PlanId(chosen.to()),
						asked.kind(), asked.themeId(), asked.review(), asked.tiers(), paging));
	}

	/**
	 * Two plans and what they place differently.
	 *
	 * @param options the plans to choose from
	 * @param from the id of the first plan; null where there is none
	 * @param to the id of the second plan; null where there is none
	 * @param found what they place differently; null unless both are loaded
	 */
	record Shown(List<PlanOption> options, @Nullable String from, @Nullable String to,
			@Nullable PlacementDifferences found) {

		/** Whether both plans are of one municipality, which are not compared. */
		boolean ofOneTown() {
			return town(this.from).filter((town) -> town(this.to).filter(town::equals).isPresent()).isPresent();
		}

		private Optional<String> town(@Nullable String id) {
			return this.options.stream()
				.filter((plan) -> plan.id().equals(id))
				.map(PlanOption::municipality)
				.findFirst();
		}

	}

}
