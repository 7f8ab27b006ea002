package io.taikei.drafting.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.drafting.correction.HandCorrection;
import org.jspecify.annotations.Nullable;

/**
 * What a person brought and decided: the documents, and all that a draft is made of.
 *
 * @param created when the documents were sent
 * @param documents the names of the documents, in the order in which they are read
 * @param facts what is known of the plan beside them
 * @param reading how they are read; null for a proposal
 * @param corrections what was corrected by hand, by the keys of the elements
 * @param plan the id of the loaded plan that is corrected; null where documents become a
 * plan
 */
public record DraftForm(Instant created, List<String> documents, DraftFacts facts, @Nullable DraftReadingChoice reading,
		SequencedMap<String, HandCorrection> corrections, @Nullable String plan) {

	private static final Pattern ADDED = Pattern.compile("hand-(\\d{1,9})");

	public DraftForm {
		documents = List.copyOf(documents);
		corrections = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(corrections));
	}

	public DraftForm with(List<String> named, @Nullable DraftReadingChoice chosen,
			SequencedMap<String, HandCorrection> corrected) {
		return new DraftForm(this.created, named, this.facts, chosen, corrected, this.plan);
	}

	/** A loaded plan stays the same edition of the same municipality. */
	public DraftForm with(DraftFacts told) {
		return new DraftForm(this.created, this.documents, (this.plan != null) ? this.facts.ofSamePlan(told) : told,
				this.reading, this.corrections, this.plan);
	}

	public DraftForm with(@Nullable DraftReadingChoice chosen) {
		return new DraftForm(this.created, this.documents, this.facts, chosen, this.corrections, this.plan);
	}

	/** With one element's correction in the place of what was corrected of it before. */
	public DraftForm with(String element, HandCorrection correction) {
		SequencedMap<String, HandCorrection> changed = new LinkedHashMap<>(this.corrections);
		HandCorrection now = correction.after(changed.remove(element));
		if (!now.isEmpty()) {
			changed.put(element, now);
		}
		return with(this.documents, this.reading, changed);
	}

	/** With an element that a person added, under a key of its own. */
	public DraftForm adding(HandCorrection added) {
		int last = this.corrections.keySet()
			.stream()
			.map(ADDED::matcher)
			.filter(Matcher::matches)
			.mapToInt((key) -> Integer.parseInt(key.group(1)))
			.max()
			.orElse(0);
		return with("hand-" + (last + 1), added);
	}

	/**
	 * Without what was corrected of an element, or without the element if it was added.
	 */
	public DraftForm without(String element) {
		SequencedMap<String, HandCorrection> changed = new LinkedHashMap<>(this.corrections);
		changed.remove(element);
		return with(this.documents, this.reading, changed);
	}

	/** Without any correction. */
	public DraftForm uncorrected() {
		return with(this.documents, this.reading, new LinkedHashMap<>());
	}

}
