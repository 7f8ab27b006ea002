package io.taikei.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.taikei.model.BudgetFunction;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * A theme as the file gives it, not yet checked.
 *
 * @param broader the id of the theme above it
 * @param related the ids of themes planned together with it; one side of a pair is enough
 * @param budget the Japanese name of a budget function
 */
record ThemeEntry(String id, String ja, String en, @Nullable String broader, @Nullable List<String> related,
		@Nullable List<String> triggers, @Nullable List<Integer> sdgs, @Nullable String budget) {

	List<String> relatedList() {
		return Objects.requireNonNullElse(this.related, List.of());
	}

	List<String> triggerList() {
		return Objects.requireNonNullElse(this.triggers, List.of());
	}

	List<Integer> sdgList() {
		return Objects.requireNonNullElse(this.sdgs, List.of());
	}

	/** The theme, with the related themes that both sides together name. */
	Theme toTheme(List<ThemeId> related) {
		return new Theme(new ThemeId(this.id), this.ja, this.en, Optional.ofNullable(this.broader).map(ThemeId::new),
				related, triggerList(), sdgList(), Optional.ofNullable(this.budget).flatMap(BudgetFunction::ofLabel));
	}

}
