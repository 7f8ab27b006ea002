package io.taikei.web.page.indicator;

import java.util.List;
import java.util.Optional;

import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.indicator.CorrespondingIndicators;
import io.taikei.query.indicator.IndicatorComparison;
import io.taikei.query.indicator.IndicatorRequest;
import io.taikei.query.indicator.Indicators;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.Themes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** From the plans that were chosen to what the page shows of their indicators. */
@Component
class IndicatorViews {

	/** How many measures a page holds. */
	private static final int SIZE = 20;

	/** How many pairs of elements are shown. */
	private static final int PAIRS = 60;

	private final Indicators indicators;

	private final Themes themes;

	private final PlanCatalogue plans;

	IndicatorViews(Indicators indicators, Themes themes, PlanCatalogue plans) {
		this.indicators = indicators;
		this.themes = themes;
		this.plans = plans;
	}

	/**
	 * One page.
	 * @param chosen the ids of the plans; where none is chosen, the first that have to do
	 * with the theme, or the first of all
	 */
	IndicatorView view(List<String> chosen, @Nullable ThemeId theme, int page) {
		List<PlanId> plans = plans(chosen, theme);
		IndicatorComparison found = this.indicators
			.sideBySide(new IndicatorRequest(plans, theme, new Paging(page, SIZE)));
		Optional<CorrespondingIndicators> pairs = (plans.size() == 2 && theme == null && page == 0)
				? this.indicators.ofCorresponding(plans.getFirst(), plans.getLast(), Paging.first(PAIRS))
				: Optional.empty();
		return IndicatorView.of(found, pairs.orElse(null), Math.max(0, chosen.size() - plans.size()));
	}

	/** All measures of the same plans. */
	IndicatorComparison whole(List<String> chosen, @Nullable ThemeId theme) {
		return this.indicators.sideBySide(new IndicatorRequest(plans(chosen, theme), theme, Paging.whole()));
	}

	private List<PlanId> plans(List<String> chosen, @Nullable ThemeId theme) {
		return (chosen.isEmpty() ? usual(theme) : chosen).stream()
			.limit(IndicatorRequest.MAX_PLANS)
			.map(PlanId::new)
			.toList();
	}

	private List<String> usual(@Nullable ThemeId theme) {
		if (theme != null) {
			return this.themes.plansAbout(theme,
					ThemeRequest.of(Region.EVERYWHERE, Paging.first(ThemeRequest.MAX_PLANS)));
		}
		return this.plans.page(Region.EVERYWHERE, EditionScope.CURRENT, Paging.first(ThemeRequest.DEFAULT_PLANS))
			.plans()
			.stream()
			.map((one) -> one.plan().id())
			.toList();
	}

}
