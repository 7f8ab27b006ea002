package io.taikei.web.page.schema;

import java.util.Locale;

import io.taikei.graph.schema.GraphSchema;
import io.taikei.graph.schema.SchemaPicture;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the graph is made of, as a picture and as text, for whoever asks it in Cypher. */
@Controller
class SchemaPage {

	private final MessageSource messages;

	SchemaPage(MessageSource messages) {
		this.messages = messages;
	}

	@GetMapping("/graph")
	String schema(Model model, Locale locale) {
		GraphSchema schema = GraphSchema.get();
		model.addAttribute("schema", schema);
		model.addAttribute("picture",
				new SchemaPicture(schema, locale).svg(this.messages.getMessage("graph.picture", null, locale)));
		return "schema/graph";
	}

}
