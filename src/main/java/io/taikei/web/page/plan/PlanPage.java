package io.taikei.web.page.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.taikei.graph.PlanNode;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.edition.ChangesSince;
import io.taikei.query.edition.PlanChanges;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.LostDecisions;
import io.taikei.query.plan.PlanOutlines;
import io.taikei.query.source.LineAccounts;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.PlanOption;
import io.taikei.web.page.PlanShelves;
import io.taikei.web.page.Towns;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * A whole plan: its tree with what is open in it, what its source's lines became, and
 * what has changed since an earlier edition.
 */
@GraphPage
class PlanPage {

	/** How many municipalities a page lists. */
	private static final int MUNICIPALITIES = 50;

	private final CataloguedPlans plans;

	private final PlanShelves shelves;

	private final Towns towns;

	private final PlanOutlines outlines;

	private final LineAccounts accounts;

	private final PlanChanges changes;

	private final LostDecisions lostDecisions;

	PlanPage(CataloguedPlans plans, PlanShelves shelves, Towns towns, PlanOutlines outlines, LineAccounts accounts,
			PlanChanges changes, LostDecisions lostDecisions) {
		this.plans = plans;
		this.shelves = shelves;
		this.towns = towns;
		this.outlines = outlines;
		this.accounts = accounts;
		this.changes = changes;
		this.lostDecisions = lostDecisions;
	}

	@GetMapping("/plans")
	String plans(@RequestParam(defaultValue = "") String municipality,
			@RequestParam(defaultValue = "0") @Min(0) int page, Model model) {
		Region region = this.towns.code(municipality)
			.map((code) -> new Region(List.of(code)))
			.orElse(Region.EVERYWHERE);
		PlanShelves.Shelf shelf = this.shelves.of(region, new Paging(page, MUNICIPALITIES));
		model.addAttribute("shelves", PlanShelf.of(shelf.editions().stream().map(CataloguedPlan::plan).toList()));
		model.addAttribute("at", shelf.at());
		model.addAttribute("municipality", municipality);
		model.addAttribute("towns", this.towns.menu());
		return "plan/list";
	}

	@GetMapping("/plans/{planId}")
	String plan(@PathVariable String planId, Model model) {
		List<PlanNode> all = editionsWith(planId);
		PlanOption edition = edition(all, planId);
		PlanId id = new PlanId(planId);
		model.addAttribute("edition", edition);
		model.addAttribute("earlier", earlierEditions(all, edition.plan()));
		model.addAttribute("tree", this.outlines.ofPlan(id).map(MarkedTree::of).orElseThrow(PlanPage::unknown));
		model.addAttribute("accounts", this.accounts.ofPlan(id));
		model.addAttribute("lost", this.lostDecisions.ofPlan(id));
		return "plan/plan";
	}

	@GetMapping("/plans/{planId}/changes")
	String changes(@PathVariable String planId, @RequestParam(defaultValue = "") String since, Model model) {
		List<PlanNode> all = editionsWith(planId);
		PlanOption edition = edition(all, planId);
		List<PlanNode> earlier = earlierEditions(all, edition.plan());
		PlanNode chosen = since.isEmpty() ? earlier.stream().findFirst().orElse(null) : edition(all, since).plan();
		model.addAttribute("edition", edition);
		model.addAttribute("earlier", earlier);
		model.addAttribute("since", chosen);
		model.addAttribute("changes", changesSince(planId, chosen).orElse(null));
		return "plan/changes";
	}

	private Optional<ChangesSince> changesSince(String planId, @Nullable PlanNode since) {
		return Optional.ofNullable(since)
			.flatMap((earlier) -> this.changes.since(new PlanId(planId), new PlanId(earlier.id()), Paging.whole()));
	}

	/** The plan with the other editions of its municipality. */
	private List<PlanNode> editionsWith(String planId) {
		PlanNode plan = this.plans.findById(planId).orElseThrow(PlanPage::unknown);
		return this.plans.findAllByMunicipalityCodeOrderById(plan.municipality().code());
	}

	/** The editions before a plan, the latest first. */
	private static List<PlanNode> earlierEditions(List<PlanNode> all, PlanNode plan) {
		return all.stream()
			.filter((other) -> other.municipality().code().equals(plan.municipality().code()))
			.filter((other) -> other.firstYear() < plan.firstYear())
			.sorted(Comparator.comparingInt(PlanNode::firstYear).reversed())
			.toList();
	}

	private static PlanOption edition(List<PlanNode> all, String planId) {
		return PlanOption.of(all)
			.stream()
			.filter((edition) -> edition.id().equals(planId))
			.findFirst()
			.orElseThrow(PlanPage::unknown);
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
