package io.taikei.web.page.peers;

import java.io.IOException;

import io.taikei.export.AnswerFile;
import io.taikei.export.PeerFile;
import io.taikei.graph.PlanNode;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.web.page.Attachment;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.GroupChoice;
import io.taikei.web.page.GroupChoices;
import io.taikei.web.page.Towns;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What others have and a plan has not, and the other way round, on one sheet of paper;
 * all of it as files.
 */
@GraphPage
class PeerPage {

	private final PeerViews views;

	private final GroupChoices groups;

	private final Towns towns;

	PeerPage(PeerViews views, GroupChoices groups, Towns towns) {
		this.views = views;
		this.groups = groups;
		this.towns = towns;
	}

	@GetMapping("/plans/{planId}/peers")
	String page(@PathVariable String planId, PlanGroupRequest group, Model model) {
		PlanNode plan = this.views.plan(planId).orElseThrow(PeerPage::unknown);
		GroupChoice choice = this.groups.of(group, plan.municipality().code());
		model.addAttribute("view", this.views.view(plan, choice));
		model.addAttribute("choice", choice);
		model.addAttribute("query", group.query());
		model.addAttribute("towns", this.towns.menu());
		return "peers/page";
	}

	@GetMapping("/plans/{planId}/peers.xlsx")
	ResponseEntity<byte[]> workbook(@PathVariable String planId, PlanGroupRequest group) throws IOException {
		return Attachment.workbook(file(planId, group));
	}

	@GetMapping("/plans/{planId}/peers.csv")
	ResponseEntity<byte[]> csv(@PathVariable String planId, PlanGroupRequest group) throws IOException {
		return Attachment.csv(file(planId, group));
	}

	private AnswerFile file(String planId, PlanGroupRequest group) {
		return this.views.whole(planId, group).map(PeerFile::of).orElseThrow(PeerPage::unknown);
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
