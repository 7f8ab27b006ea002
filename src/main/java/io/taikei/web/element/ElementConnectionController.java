package io.taikei.web.element;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ElementId;
import io.taikei.query.AnswerText;
import io.taikei.query.TierScope;
import io.taikei.query.catalog.CataloguedElements;
import io.taikei.query.element.Connections;
import io.taikei.query.element.PathsBetween;
import io.taikei.query.source.ElementSource;
import io.taikei.query.source.SourceTexts;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.Filters;
import io.taikei.web.http.UnknownElement;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a way from an element leads: to the source, and to another element. */
@ApiController("/api/v1/elements/{id}")
@Tag(name = "Elements")
class ElementConnectionController {

	private final SourceTexts texts;

	private final Connections connections;

	private final CataloguedElements elements;

	ElementConnectionController(SourceTexts texts, Connections connections, CataloguedElements elements) {
		this.texts = texts;
		this.connections = connections;
		this.elements = elements;
	}

	@GetMapping("/source")
	@Operation(summary = "Where an element stands in the source: file, lines, and the lines themselves",
			description = "The code, the title, each statement, footnote and indicator, in the document's order. text is "
					+ "the part as it was read, lines are the lines of the file.")
	ElementSource getElementSource(@Parameter(example = "132292-3:1-3-2") @PathVariable String id) {
		return this.texts.ofElement(new ElementId(id)).orElseThrow(() -> UnknownElement.withId(id));
	}

	@GetMapping("/ways")
	@Operation(summary = "How two elements are connected: the shortest ways, at most ten of at most six hops",
			description = "Hops are places in the tree (stated, inferred, read by a language model or reviewed by a "
					+ "person), themes (inferred from the text's words), and overlaps by the decision rule, a review or a "
					+ "curated mapping (similar, never supporting). With tier=RELATED they may lead over what is "
					+ "merely related; of equally long ways those over counterparts stand first.")
	PathsBetween findWays(@Parameter(example = "132217-5:22") @PathVariable String id,
			@Parameter(required = true, description = "Another element",
					example = "132292-3:3-2-2.2") @RequestParam(defaultValue = "") String to,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier) {
		if (to.isBlank() || to.equals(id)) {
			throw ApiProblem.badRequest("Two elements needed", AnswerText.of("two-elements-needed.to"));
		}
		return this.connections.between(new ElementId(id), new ElementId(to), tier)
			.orElseThrow(() -> UnknownElement.among(this.elements, id, to));
	}

}
