package io.taikei.web.page.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.graph.MunicipalityNode;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.query.picture.NeighbourhoodRequest;
import io.taikei.query.picture.Neighbourhoods;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.Towns;
import io.taikei.web.page.Towns.TownMenu;
import io.taikei.web.page.answer.Answers;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The picture around an element. The page holds all of it as text, and picture.js draws
 * it; without an element the page offers those of every plan.
 */
@GraphPage
class PicturePage {

	/** The kinds by which a visitor filters: those of elements, and themes. */
	private static final List<String> KINDS = Stream
		.concat(Stream.of(PlanElement.Kind.values()).map(PlanElement.Kind::name), Stream.of("THEME"))
		.toList();

	/** How many municipalities' goals are offered before one is chosen. */
	private static final int AT_ONCE = 5;

	/** How many municipalities' plans stand side by side to begin with. */
	private static final int SIDE_BY_SIDE = 3;

	private final Neighbourhoods neighbourhoods;

	private final Towns towns;

	private final Answers answers;

	PicturePage(Neighbourhoods neighbourhoods, Towns towns, Answers answers) {
		this.neighbourhoods = neighbourhoods;
		this.towns = towns;
		this.answers = answers;
	}

	@GetMapping("/picture")
	String picture(@RequestParam @Nullable String element, @RequestParam @Nullable String municipality, Model model,
			HttpServletResponse response) {
		if (element == null || element.isBlank()) {
			return choice(municipality, model);
		}
		Optional<PictureText> text = this.neighbourhoods.around(NeighbourhoodRequest.of(new ElementId(element)))
			.map(PictureText::of);
		if (text.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("unknown", element);
			return choice(municipality, model);
		}
		model.addAttribute("text", text.get());
		model.addAttribute("kinds", KINDS);
		model.addAttribute("limit", NeighbourhoodRequest.USUAL_LIMIT);
		model.addAttribute("most", NeighbourhoodRequest.MAX_LIMIT);
		return "picture";
	}

	private String choice(@Nullable String town, Model model) {
		TownMenu menu = this.towns.menu();
		List<String> codes = (town != null && !town.isBlank()) ? this.towns.code(town).stream().toList()
				: menu.towns().stream().map(MunicipalityNode::code).limit(AT_ONCE).toList();
		model.addAttribute("towns", menu);
		model.addAttribute("several", menu.towns().stream().map(MunicipalityNode::code).limit(SIDE_BY_SIDE).toList());
		model.addAttribute("trees", codes.stream().flatMap((code) -> this.answers.trees(code).stream()).toList());
		return "picture-choice";
	}

}
