package io.taikei.neo4j.server;

import java.util.Objects;
import java.util.stream.Stream;

/** Why something failed: drivers and frameworks wrap what others threw. */
public final class Causes {

	private Causes() {
	}

	/** The failure itself, what caused it, and so on to the first cause. */
	public static Stream<Throwable> of(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
	}

}
