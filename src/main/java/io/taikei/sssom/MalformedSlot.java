package io.taikei.sssom;

import io.taikei.review.ImportFinding;
import io.taikei.review.ImportFinding.Kind;

/** A slot of a row does not have its form. */
final class MalformedSlot extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String slot;

	private final String value;

	MalformedSlot(String slot, String value) {
		super(slot + ": " + value);
		this.slot = slot;
		this.value = value;
	}

	ImportFinding at(String place) {
		return ImportFinding.of(place, Kind.MALFORMED, this.slot, this.value);
	}

}
