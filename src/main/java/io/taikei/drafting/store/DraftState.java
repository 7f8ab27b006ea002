package io.taikei.drafting.store;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a draft is.
 *
 * @param status what happens with it
 * @param document the document that is being read; null where none is, as while the tree
 * is made of them
 * @param part how many of its pages or sheets are read
 * @param parts how many it has; 0 where that is not known yet
 * @param failures why it could not be read; empty unless it failed
 */
public record DraftState(Status status, @Nullable String document, int part, int parts, List<Failure> failures) {

	public static final DraftState WAITING = of(Status.WAITING);

	public static final DraftState READ = of(Status.READ);

	public static final DraftState STOPPED = of(Status.STOPPED);

	public DraftState {
		failures = List.copyOf(failures);
	}

	private static DraftState of(Status status) {
		return new DraftState(status, null, 0, 0, List.of());
	}

	public static DraftState reading(@Nullable String document, int part, int parts) {
		return new DraftState(Status.READING, document, part, parts, List.of());
	}

	public static DraftState failed(List<Failure> failures) {
		return new DraftState(Status.FAILED, null, 0, 0, failures);
	}

	/** Whether it will change by itself. */
	@JsonIgnore
	public boolean isUnderWay() {
		return this.status == Status.WAITING || this.status == Status.READING;
	}

	/** What happens with a draft. */
	public enum Status {

		/** It waits for others to be read. */
		WAITING,

		READING,

		/** It is there to be looked at. */
		READ,

		FAILED,

		/** A person stopped the reading. */
		STOPPED

	}

	/**
	 * Why a draft could not be read.
	 *
	 * @param document the document; null where it is all of them
	 * @param text what is wrong and what to do
	 */
	public record Failure(@Nullable String document, Bilingual text) {

	}

}
