package io.taikei.web.page.draft;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.graph.PlanNode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the plan after a plan.
 *
 * @param edition its number; empty where the edition before has none
 * @param title its title; empty where that can't be told
 * @param firstYear the year after the plan before; null where that does not say
 * @param lastYear so that it lasts as long; null where that is not known
 */
record NextEdition(String edition, String title, @Nullable Integer firstYear, @Nullable Integer lastYear) {

	private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,3}");

	private static final Pattern IN_TITLE = Pattern.compile("第(.{1,3})次");

	static NextEdition after(PlanNode plan) {
		String edition = NUMBER.matcher(plan.edition()).matches() ? String.valueOf(Integer.parseInt(plan.edition()) + 1)
				: "";
		Integer last = plan.lastYear();
		return new NextEdition(edition, title(plan, edition), (last != null) ? last + 1 : null,
				(last != null) ? last + 1 + last - plan.firstYear() : null);
	}

	/** A number that is not that of the edition would be wrong. */
	private static String title(PlanNode plan, String edition) {
		Matcher number = IN_TITLE.matcher(plan.title());
		if (!number.find()) {
			return plan.title();
		}
		boolean known = Normalizer.normalize(number.group(1), Normalizer.Form.NFKC).equals(plan.edition());
		return (known && !edition.isEmpty())
				? plan.title().substring(0, number.start(1)) + edition + plan.title().substring(number.end(1)) : "";
	}

}
