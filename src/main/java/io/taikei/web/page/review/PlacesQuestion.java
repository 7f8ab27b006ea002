package io.taikei.web.page.review;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.review.PlacesRequest;
import io.taikei.query.review.PlacesRequest.Show;
import io.taikei.web.http.GivenText;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which places and names a visitor wants to decide on, as the page's address has it.
 *
 * @param plan the id of the plan
 * @param show which of them, by what was decided
 * @param element the id of the only element to show; null for all
 */
record PlacesQuestion(@Nullable String plan, @Nullable Show show, @Nullable String element) {

	/** How many a page holds. */
	private static final int SIZE = 10;

	PlacesQuestion {
		element = GivenText.of(element);
		plan = (element != null) ? element.replaceFirst(":.*", "") : GivenText.of(plan);
	}

	/** The same with the plan by its id. */
	PlacesQuestion with(UnaryOperator<String> idOf) {
		return new PlacesQuestion((this.plan != null) ? idOf.apply(this.plan) : null, this.show, this.element);
	}

	/**
	 * What waits where nothing else is asked for; one element whatever was decided on it.
	 */
	public Show shown() {
		return (this.element != null) ? Show.ALL : Objects.requireNonNullElse(this.show, Show.OPEN);
	}

	PlacesRequest request(PlanId id, int page) {
		return new PlacesRequest(id, shown(), this.element, new Paging(page, SIZE));
	}

	/** The address of these places, to which the number of a page may be added. */
	public String address() {
		return UriComponentsBuilder.fromPath("/review/places")
			.queryParamIfPresent("plan", Optional.ofNullable(this.plan))
			.queryParamIfPresent("show", Optional.ofNullable(this.show))
			.encode()
			.toUriString();
	}

}
