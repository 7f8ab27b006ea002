package io.taikei.loader.decision;

import java.nio.charset.StandardCharsets;

import io.taikei.model.Decision.Verdict;

/** A mapping set as somebody else's tool writes it, with what a person decided. */
final class OthersSet {

	static final String AUTHOR = "他課";

	private final StringBuilder text = new StringBuilder("""
			#mapping_set_id: urn:example:others
			#license: https://www.apache.org/licenses/LICENSE-2.0
			#curie_map:
			#  el: "urn:taikei:element:"
			#mapping_date: 2026-05-01
			subject_id	predicate_modifier	predicate_id	object_id	mapping_justification	author_label	comment
			""");

	void add(String subject, String object, Verdict verdict, String comment) {
		this.text.append(String.join("\t", "el:" + subject, (verdict == Verdict.REJECTED) ? "Not" : "",
				"skos:relatedMatch", "el:" + object, "semapv:ManualMappingCuration", AUTHOR, comment))
			.append('\n');
	}

	byte[] content() {
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
