package io.taikei.query.review;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Provenance;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.Sureness;
import io.taikei.query.path.ElementRef;
import io.taikei.query.path.Link;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Places and names of a plan to be decided on, the least sure first.
 *
 * @param plan the plan
 * @param at which page of how many this is
 * @param places the places and names
 * @param progress how far the decisions on the plan are
 * @param explanation says why there is none; else null
 */
public record PlacesPage(PlanSummary plan, @JsonUnwrapped PageOf at, List<Item> places, Progress progress,
		@Nullable Bilingual explanation) {

	public PlacesPage {
		places = List.copyOf(places);
	}

	/**
	 * A place or a name to be decided on.
	 *
	 * @param subject which of both it is
	 * @param element the element, with the place that it has now
	 * @param standing how it was known when the plan was read
	 * @param sureness how sure an inferred place is; null for others
	 * @param link how the place is known now, with the alternatives; null for a name
	 * @param state what people decided on it
	 * @param changed whether the text is another since
	 * @param beside what stands before and after it in the document
	 */
	public record Item(Subject subject, LocatedElement element, Provenance standing, @Nullable Sureness sureness,
			@Nullable Link link, State state, boolean changed, List<Beside> beside) {

		public Item {
			beside = List.copyOf(beside);
		}

	}

	/**
	 * What stands beside an element in the document.
	 *
	 * @param after whether it comes after it; else before
	 * @param element the other
	 * @param parent what that is part of; null where it hangs from the plan itself
	 */
	public record Beside(boolean after, ElementRef element, @Nullable ElementRef parent) {
	}

	/** What people decided last. */
	public enum State {

		/** Nothing. */
		OPEN,
		/** What was read is right. */
		CONFIRMED,
		/** It is another. */
		MOVED,
		/** It can't be told. */
		UNSURE

	}

	/**
	 * How far the decisions on a plan are.
	 *
	 * @param places how many places and names there are to be decided on
	 * @param confirmed of how many somebody found right what was read
	 * @param moved how many are others, as somebody decided
	 * @param unsure how many could not be told
	 * @param changed of how many the text has changed since
	 */
	public record Progress(long places, long confirmed, long moved, long unsure, long changed) {

		/** On how many somebody has decided. */
		public long decided() {
			return this.confirmed + this.moved + this.unsure;
		}

	}

}
