package io.taikei.web.page.picture;

import java.util.Comparator;
import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ReviewState;
import io.taikei.query.picture.ColumnPictures;
import io.taikei.query.picture.ColumnRequest;
import io.taikei.query.picture.PlanColumns;
import io.taikei.query.theme.Themes;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.PlanChoices;
import io.taikei.web.page.PlanOption;
import io.taikei.web.page.Towns;
import io.taikei.web.page.picture.PlansQuestion.Lines;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Several plans side by side: a column for each, and what corresponds in bundles. All of
 * it is a link, so it works without a script, and its address restores it.
 */
@GraphPage
class PlansPicturePage {

	private static final int FEWEST = 2;

	private static final List<Kind> LEVELS = List.of(Kind.FUTURE_VISION, Kind.GOAL, Kind.POLICY);

	private static final List<ReviewState> REVIEWS = List.of(ReviewState.ACCEPTED, ReviewState.UNREVIEWED,
			ReviewState.UNSURE);

	private final ColumnPictures pictures;

	private final PlanChoices plans;

	private final Towns towns;

	private final Themes themes;

	PlansPicturePage(ColumnPictures pictures, PlanChoices plans, Towns towns, Themes themes) {
		this.pictures = pictures;
		this.plans = plans;
		this.towns = towns;
		this.themes = themes;
	}

	@GetMapping("/picture/plans")
	String plans(PlansQuestion asked, Model model) {
		PlansQuestion question = asked.with(this.plans::idOf);
		PlanColumns picture = this.pictures.of(question.request());
		PlansQuestion known = known(question, picture);
		model.addAttribute("question", known);
		model.addAttribute("tooMany", asked.plan().size() > ColumnRequest.MOST_PLANS);
		model.addAttribute("most", ColumnRequest.MOST_PLANS);
		model.addAttribute("options", options(known.plan()));
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("themes", this.themes.vocabulary());
		model.addAttribute("levels", LEVELS);
		model.addAttribute("reviews", REVIEWS);
		model.addAttribute("lines", Lines.values());
		model.addAttribute("picture", picture);
		if (picture.columns().size() >= FEWEST) {
			ColumnDrawing drawing = ColumnDrawing.of(picture, known);
			model.addAttribute("drawing", drawing);
			model.addAttribute("table", new BundleTable(drawing));
		}
		return "picture/plans";
	}

	/** The same without plans and an element that are not in the picture. */
	private static PlansQuestion known(PlansQuestion question, PlanColumns picture) {
		PlansQuestion known = question
			.with((id) -> picture.columns().stream().anyMatch((column) -> column.plan().id().equals(id)) ? id : "");
		boolean focused = picture.columns()
			.stream()
			.flatMap((column) -> column.entries().stream())
			.anyMatch((entry) -> entry.element().id().equals(known.focus()));
		return focused ? known : known.unfocused();
	}

	/** The plans to choose from: those that are drawn, in their order, then others. */
	private List<PlanOption> options(List<String> chosen) {
		return this.plans.around(chosen)
			.stream()
			.sorted(Comparator
				.comparingInt((option) -> chosen.contains(option.id()) ? chosen.indexOf(option.id()) : chosen.size()))
			.toList();
	}

}
