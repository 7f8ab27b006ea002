package io.taikei.web.page.source;

import io.taikei.graph.PlanNode;
import io.taikei.model.PlanId;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.query.source.SourceText;
import io.taikei.query.source.SourceTexts;
import io.taikei.web.page.GraphPage;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * A file that a plan was read from, the first where none is named, with the lines in
 * question highlighted.
 */
@GraphPage
class SourcePage {

	private final CataloguedPlans plans;

	private final SourceTexts texts;

	SourcePage(CataloguedPlans plans, SourceTexts texts) {
		this.plans = plans;
		this.texts = texts;
	}

	@GetMapping("/sources/{planId}")
	String source(@PathVariable String planId, @RequestParam @Nullable String file,
			@RequestParam @Nullable LineRange lines, @RequestParam @Nullable Integer part, Model model) {
		PlanNode plan = this.plans.findById(planId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		SourceText text = this.texts.ofPlan(new PlanId(planId))
			.stream()
			.filter((candidate) -> file == null || candidate.file().equals(file))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("plan", plan);
		model.addAttribute("text", text);
		model.addAttribute("lines", lines);
		model.addAttribute("window", SourceWindow.of(text, lines, part));
		if (lines != null) {
			model.addAttribute("place", SourcePlace
				.of(this.texts.elementsAt(new Citation(planId, text.file(), lines.first(), lines.last()))));
		}
		return "source";
	}

}
