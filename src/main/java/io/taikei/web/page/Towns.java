package io.taikei.web.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.graph.MunicipalityNode;
import io.taikei.graph.PlanNode;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.element.Suggestion.Kind;
import io.taikei.query.element.Suggestions;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.plan.PlanPage;

import org.springframework.stereotype.Component;

/**
 * The municipalities that visitors choose from: where they are few, from a menu of all,
 * else by typing a name, to which a list suggests what there is.
 */
@Component
public class Towns {

	/** The most that a menu holds. */
	public static final int MOST = 30;

	/**
	 * A suggestion that was taken: the name, and the code that tells it from namesakes.
	 */
	private static final Pattern TAKEN = Pattern.compile(".*[（(](?<code>\\d{6})[）)]");

	private static final Pattern CODE = Pattern.compile("\\d{6}");

	private final PlanCatalogue plans;

	private final Suggestions suggestions;

	Towns(PlanCatalogue plans, Suggestions suggestions) {
		this.plans = plans;
		this.suggestions = suggestions;
	}

	/** What a page offers to choose from. */
	public TownMenu menu() {
		PlanPage first = this.plans.page(Region.EVERYWHERE, EditionScope.CURRENT, Paging.first(MOST));
		return new TownMenu(first.plans().stream().map(CataloguedPlan::plan).map(PlanNode::municipality).toList(),
				first.at().total());
	}

	/**
	 * The code that stands in what somebody typed or chose, or else that of the
	 * municipality with this very name; empty where there is none.
	 */
	public Optional<String> code(String typed) {
		String text = typed.strip();
		Matcher taken = TAKEN.matcher(text);
		if (taken.matches()) {
			return Optional.of(taken.group("code"));
		}
		return CODE.matcher(text).matches() ? Optional.of(text)
				: this.suggestions.named(text)
					.filter((named) -> named.kind() == Kind.MUNICIPALITY)
					.map(Suggestions.Named::id);
	}

	/** A municipality as it stands in a field, for the way back to its code. */
	public static String typed(MunicipalityNode town) {
		return typed(town.name(), town.code());
	}

	static String typed(String name, String code) {
		return "%s（%s）".formatted(name, code);
	}

	/**
	 * The municipalities that a menu offers.
	 *
	 * @param towns the first of them, in the order of their codes
	 * @param total how many there are
	 */
	public record TownMenu(List<MunicipalityNode> towns, long total) {

		/** Whether the menu holds all there are. */
		public boolean isComplete() {
			return this.total <= this.towns.size();
		}

		/**
		 * What stands in the field for a municipality; the code where the menu has it
		 * not.
		 */
		public String typed(String code) {
			return this.towns.stream()
				.filter((town) -> town.code().equals(code))
				.map(Towns::typed)
				.findFirst()
				.orElse(code);
		}

	}

}
