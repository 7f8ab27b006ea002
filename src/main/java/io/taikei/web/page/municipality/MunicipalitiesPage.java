package io.taikei.web.page.municipality;

import java.util.List;

import io.taikei.query.comparison.OneToManyRequest;
import io.taikei.query.municipality.PlanGroup;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.municipality.PlanGroups;
import io.taikei.web.page.GraphPage;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All municipalities of Japan: which have a plan here, and which of these are chosen, to
 * be compared or for another page. What is looked at and what is chosen stand in the
 * address.
 */
@GraphPage
class MunicipalitiesPage {

	private final TownsViews views;

	private final PlanGroups groups;

	MunicipalitiesPage(TownsViews views, PlanGroups groups) {
		this.views = views;
		this.groups = groups;
	}

	@GetMapping("/municipalities")
	String municipalities(TownsQuestion question, @RequestParam(defaultValue = "") List<String> plans, Model model) {
		PlanGroup group = this.groups.of(PlanGroupRequest.of(plans));
		PlanGroupRequest chosen = PlanGroupRequest.of(group.ids());
		model.addAttribute("question", question);
		model.addAttribute("view", this.views.of(question, chosen, group.municipalities()));
		model.addAttribute("group", group);
		model.addAttribute("chosen", chosen);
		model.addAttribute("most", OneToManyRequest.MOST_PLANS);
		return "municipalities";
	}

}
