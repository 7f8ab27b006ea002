package io.taikei.web.page.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.graph.MunicipalityNode;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.query.catalog.Municipalities;
import io.taikei.query.picture.NeighbourhoodRequest;
import io.taikei.query.picture.Neighbourhoods;
import io.taikei.web.page.GraphPage;
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

	private final Neighbourhoods neighbourhoods;

	private final Municipalities municipalities;

	private final Answers answers;

	PicturePage(Neighbourhoods neighbourhoods, Municipalities municipalities, Answers answers) {
		this.neighbourhoods = neighbourhoods;
		this.municipalities = municipalities;
		this.answers = answers;
	}

	@GetMapping("/picture")
	String picture(@RequestParam @Nullable String element, Model model, HttpServletResponse response) {
		if (element == null || element.isBlank()) {
			return choice(model);
		}
		Optional<PictureText> text = this.neighbourhoods.around(NeighbourhoodRequest.of(new ElementId(element)))
			.map(PictureText::of);
		if (text.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("unknown", element);
			return choice(model);
		}
		model.addAttribute("text", text.get());
		model.addAttribute("kinds", KINDS);
		model.addAttribute("limit", NeighbourhoodRequest.USUAL_LIMIT);
		return "picture";
	}

	private String choice(Model model) {
		model.addAttribute("trees",
				this.municipalities.findAllByOrderByCode()
					.stream()
					.map(MunicipalityNode::code)
					.flatMap((code) -> this.answers.trees(code).stream())
					.toList());
		return "picture-choice";
	}

}
