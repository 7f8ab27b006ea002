package io.taikei.web.page.draft;

import java.time.ZoneId;
import java.util.Optional;

import io.taikei.drafting.Drafts;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftState;
import io.taikei.web.page.draft.DraftView.ChosenElement;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A draft: how far it is read, what is doubtful, and its tree beside the documents. */
@Controller
class DraftPage {

	/** That pages are looked at as pictures. */
	private static final String PICTURE = "picture";

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private final Drafts drafts;

	private final DraftProblems problems;

	private final CorrectionProblems corrections;

	private final JsonMapper json;

	DraftPage(Drafts drafts, DraftProblems problems, CorrectionProblems corrections, JsonMapper json) {
		this.drafts = drafts;
		this.problems = problems;
		this.corrections = corrections;
		this.json = json;
	}

	@GetMapping("/plans/drafts/{draftId}")
	String draft(@PathVariable String draftId, @RequestParam @Nullable Integer part,
			@RequestParam @Nullable String element, @RequestParam @Nullable String cell,
			@RequestParam @Nullable Integer from, @RequestParam @Nullable Integer doubts,
			@RequestParam @Nullable String look, @RequestParam @Nullable String page,
			@RequestParam @Nullable Integer tables, Model model) {
		DraftId id = require(draftId);
		DraftForm form = this.drafts.store().form(id).orElseThrow(DraftPage::unknown);
		DraftState state = this.drafts.state(id).orElseThrow(DraftPage::unknown);
		model.addAttribute("id", id.value());
		model.addAttribute("form", form);
		model.addAttribute("state", state);
		FactsView facts = (form.plan() != null) ? FactsView.ofLoaded(form.facts()) : FactsView.of(form.facts());
		model.addAttribute("facts", facts);
		model.addAttribute("expires", this.drafts.store().expires(id).atZone(JAPAN).toLocalDate());
		Optional<DraftResult> result = this.drafts.store().result(id);
		if (state.status() != DraftState.Status.READ || result.isEmpty()) {
			return "draft/waiting";
		}
		DraftView view = DraftView.of(form, result.get(), new DraftView.Choice(part, element, cell, from, doubts));
		model.addAttribute("view", view);
		model.addAttribute("readingJson", this.json.writeValueAsString(result.get().reading()));
		SourceView source = this.drafts.store()
			.part(id, view.part())
			.map((shown) -> SourceView.of(shown, result.get(), view.chosen(), cell))
			.orElse(null);
		model.addAttribute("source", source);
		model.addAttribute("corrections", CorrectionsView.of(form, result.get()));
		model.addAttribute("addition", addition(view, source));
		model.addAttribute("look", PICTURE.equals(look) ? PICTURE : "text");
		model.addAttribute("picture",
				(source != null && PICTURE.equals(look))
						? PictureView.find(page, source, result.get(), (number) -> this.drafts.store().part(id, number))
							.orElse(null)
						: null);
		model.addAttribute("layouts", LayoutsView.of(result.get().layouts(), tables));
		model.addAttribute("ranges", RangeView.all(result.get()));
		model.addAttribute("planDocument",
				this.drafts.store().account(id).map((file) -> file.getFileName().toString()).orElse(null));
		model.addAttribute("ofFolder", this.corrections.isOfFolder(form));
		model.addAttribute("problems", this.problems.of(id, result.get(), !facts.missing().isEmpty()));
		return "draft/draft";
	}

	/**
	 * The progress alone, for a page that waits; when there is more to see, all of it.
	 */
	@GetMapping("/plans/drafts/{draftId}/progress")
	String progress(@PathVariable String draftId, Model model, HttpServletResponse response) {
		DraftState state = this.drafts.state(require(draftId)).orElseThrow(DraftPage::unknown);
		if (!state.isUnderWay()) {
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("id", draftId);
		model.addAttribute("state", state);
		return "draft/waiting :: progress";
	}

	/** Where a text was chosen, at that; where an element was chosen, below it. */
	private static AdditionView addition(DraftView view, @Nullable SourceView source) {
		ChosenElement chosen = view.chosen();
		if (chosen != null) {
			return AdditionView.below(chosen.element(), view.result());
		}
		return (source != null && source.cell() != null) ? AdditionView.at(source.cell(), source.part(), view.result())
				: AdditionView.atTop(view.result());
	}

	private static DraftId require(String id) {
		return DraftId.find(id).orElseThrow(DraftPage::unknown);
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
