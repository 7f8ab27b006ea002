package io.taikei.web.page.review;

import java.util.Optional;
import java.util.function.UnaryOperator;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.people.NamedPeople;
import io.taikei.query.review.ReviewQueueRequest;
import io.taikei.query.review.ReviewQueueRequest.Show;
import io.taikei.web.http.GivenText;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which pairs a visitor wants to decide on, as the page's address has it.
 *
 * @param from the id of the plan whose elements come first
 * @param to the id of the other plan
 * @param kind only with elements of this kind of the other plan; null for all
 * @param branch the id of the goal whose pairs to show; null unless it is of the first
 * plan
 * @param show which of them, by what was decided
 * @param reviewer only those on which this person has not decided yet; null for all, and
 * for those who may not know names
 * @param decidedBy only those on which this person has decided; null as for reviewer
 * @param pair the id of the only pair to show; null for all
 */
record ReviewQuestion(@Nullable String from, @Nullable String to, @Nullable Kind kind, @Nullable String branch,
		@Nullable Show show, @Nullable String reviewer, @Nullable String decidedBy, @Nullable String pair) {

	/** How many pairs a page holds. */
	private static final int SIZE = 20;

	ReviewQuestion {
		from = GivenText.of(from);
		to = GivenText.of(to);
		reviewer = NamedPeople.areTold() ? GivenText.of(reviewer) : null;
		decidedBy = NamedPeople.areTold() ? GivenText.of(decidedBy) : null;
		pair = GivenText.of(pair);
		branch = (branch != null && from != null && branch.startsWith(from + ":")) ? branch : null;
	}

	/** The same with the plans by their ids. */
	ReviewQuestion with(UnaryOperator<String> idOf) {
		return new ReviewQuestion((this.from != null) ? idOf.apply(this.from) : null,
				(this.to != null) ? idOf.apply(this.to) : null, this.kind, this.branch, this.show, this.reviewer,
				this.decidedBy, this.pair);
	}

	/**
	 * What waits where nothing else is asked for; one pair, or what a person has decided
	 * on, whatever was decided.
	 */
	public Show shown() {
		return (this.pair != null) ? Show.ALL : ReviewQueueRequest.shown(this.show, this.decidedBy);
	}

	ReviewQueueRequest request(PlanId first, PlanId second, int page) {
		return new ReviewQueueRequest(first, second, this.kind,
				(this.branch != null) ? new ElementId(this.branch) : null, shown(), this.reviewer, this.decidedBy,
				this.pair, new Paging(page, SIZE));
	}

	/** The address of these pairs, to which the number of a page may be added. */
	public String address() {
		return UriComponentsBuilder.fromPath("/review")
			.queryParamIfPresent("from", Optional.ofNullable(this.from))
			.queryParamIfPresent("to", Optional.ofNullable(this.to))
			.queryParamIfPresent("kind", Optional.ofNullable(this.kind))
			.queryParamIfPresent("branch", Optional.ofNullable(this.branch))
			.queryParamIfPresent("show", Optional.ofNullable(this.show))
			.queryParamIfPresent("reviewer", Optional.ofNullable(this.reviewer))
			.queryParamIfPresent("decidedBy", Optional.ofNullable(this.decidedBy))
			.encode()
			.toUriString();
	}

}
