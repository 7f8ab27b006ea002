package io.taikei.web.page;

import java.util.List;
import java.util.Optional;

import io.taikei.graph.MunicipalityNode;
import io.taikei.graph.PlanNode;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.municipality.MunicipalityNames;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.plan.CataloguePage;

import org.springframework.stereotype.Component;

/**
 * The municipalities that visitors choose from: where they are few, from a menu of all,
 * else by typing a name, to which a list suggests what there is.
 */
@Component
public class Towns {

	/** The most that a menu holds. */
	public static final int MOST = 30;

	private final PlanCatalogue plans;

	private final MunicipalityNames names;

	Towns(PlanCatalogue plans, MunicipalityNames names) {
		this.plans = plans;
		this.names = names;
	}

	/** What a page offers to choose from. */
	public TownMenu menu() {
		CataloguePage first = this.plans.page(Region.EVERYWHERE, EditionScope.CURRENT, Paging.first(MOST));
		return new TownMenu(first.plans().stream().map(CataloguedPlan::plan).map(PlanNode::municipality).toList(),
				first.at().total());
	}

	/**
	 * The code that stands in what somebody typed or chose, or else that of the
	 * municipality with this very name; empty where there is none.
	 */
	public Optional<String> code(String typed) {
		return this.names.code(typed);
	}

	/** A municipality as it stands in a field, for the way back to its code. */
	public static String typed(MunicipalityNode town) {
		return typed(town.name(), town.code());
	}

	/** The same by its name and code. */
	public static String typed(String name, String code) {
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
