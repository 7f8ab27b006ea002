package io.taikei.web.page.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.Decision.Subject;
import io.taikei.model.PlanId;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.goal.GoalChoices;
import io.taikei.query.review.ElementTexts;
import io.taikei.query.review.ReviewQueue;
import io.taikei.query.review.ReviewQueuePage;
import io.taikei.query.review.ReviewQueuePage.Pair;
import io.taikei.reviewing.DecidedMatter;
import io.taikei.reviewing.ReviewDesk;
import io.taikei.web.page.review.ReviewView.Notice;
import io.taikei.web.page.review.ReviewView.Notice.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** From a {@link ReviewQuestion} to the {@link ReviewView} that the page shows. */
@Component
class ReviewViews {

	private final ReviewQueue queue;

	private final ReviewDesk desk;

	private final GoalChoices goals;

	private final ElementTexts texts;

	private final CataloguedPlans plans;

	ReviewViews(ReviewQueue queue, ReviewDesk desk, GoalChoices goals, ElementTexts texts, CataloguedPlans plans) {
		this.queue = queue;
		this.desk = desk;
		this.goals = goals;
		this.texts = texts;
		this.plans = plans;
	}

	ReviewView of(ReviewQuestion question, int page) {
		String from = question.from();
		String to = question.to();
		if (from == null || to == null) {
			return new Notice(Reason.CHOOSE, null);
		}
		Optional<String> unknown = Stream.of(from, to).filter((id) -> !this.plans.existsById(id)).findFirst();
		if (unknown.isPresent()) {
			return new Notice(Reason.UNKNOWN, unknown.get());
		}
		if (from.equals(to)) {
			return new Notice(Reason.ONE_PLAN, null);
		}
		return this.queue.page(question.request(new PlanId(from), new PlanId(to), page))
			.<ReviewView>map((found) -> queue(found, question.branch()))
			.orElseGet(() -> new Notice(Reason.UNKNOWN, from));
	}

	private ReviewView queue(ReviewQueuePage found, @Nullable String branch) {
		Map<String, DecidedMatter> matters = this.desk.decisions(found.pairs().stream().map(Pair::id).toList());
		Map<String, Optional<DecidedMatter>> gaps = new HashMap<>();
		List<ReviewedPair> pairs = found.pairs()
			.stream()
			.flatMap((pair) -> Optional.ofNullable(matters.get(pair.id()))
				.map((matter) -> ReviewedPair.of(pair, found.from(), found.to(), matter,
						gap(pair, found.to().id(), gaps)))
				.stream())
			.toList();
		return new ReviewView.Queue(found, pairs,
				this.goals.ofPlan(found.from().municipality().code(), found.from().id()),
				(branch != null) ? this.texts.titles(List.of(branch)).get(branch) : null);
	}

	/** A gap is one of all the pairs of its element. */
	private @Nullable DecidedMatter gap(Pair pair, String planId, Map<String, Optional<DecidedMatter>> known) {
		return pair.gaps().isEmpty() ? null
				: known
					.computeIfAbsent(pair.element().element().id(),
							(id) -> this.desk.decisions(Subject.NO_COUNTERPART, id, planId))
					.orElse(null);
	}

}
