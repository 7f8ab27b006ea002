package io.taikei.intake.draft;

import java.util.List;

import io.taikei.intake.document.DocumentPlace;
import org.jspecify.annotations.Nullable;

/**
 * An element that was read from a document.
 *
 * @param level the index of its level, from 0 at the top
 * @param code as printed; null where it has none
 * @param title its title, in the spelling of most places
 * @param parent the index of its parent among the elements; null at the top
 * @param places all places that name it, the first in the document first
 * @param departments who is responsible
 * @param indicators what it is measured by
 * @param statements what is stated about it
 * @param confidence how sure the reading is, from 0 to 1
 */
public record DraftElement(int level, @Nullable String code, String title, @Nullable Integer parent,
		List<DocumentPlace> places, List<String> departments, List<DraftIndicator> indicators,
		List<DraftStatement> statements, double confidence) {

	/** What is at least as sure is as the document states it. */
	private static final double SURE = 0.9;

	public DraftElement {
		places = List.copyOf(places);
		departments = List.copyOf(departments);
		indicators = List.copyOf(indicators);
		statements = List.copyOf(statements);
	}

	/** Whether the reading is not sure enough to be what the document states. */
	public boolean isInferred() {
		return this.confidence < SURE;
	}

	/** The same, no surer than something that tells where it stands. */
	public DraftElement noSurerThan(double atMost) {
		return new DraftElement(this.level, this.code, this.title, this.parent, this.places, this.departments,
				this.indicators, this.statements, Math.min(this.confidence, atMost));
	}

}
