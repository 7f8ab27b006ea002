package io.taikei.query;

import java.util.Arrays;

import io.taikei.model.Predicate;

/** The predicates of SKOS by the names that the graph holds. */
public final class Predicates {

	private Predicates() {
	}

	/** The predicate with the name in SKOS, such as {@code closeMatch}. */
	public static Predicate named(String localName) {
		return Arrays.stream(Predicate.values())
			.filter((predicate) -> predicate.localName().equals(localName))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No predicate of SKOS: " + localName));
	}

}
