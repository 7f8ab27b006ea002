package io.taikei.query.people;

import io.taikei.graph.PropertyValues;
import io.taikei.model.Decider;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * The names of people in answers. Each answer takes them from here, so that whoever asks
 * and may not know them is told none, however the answer is written.
 */
public final class NamedPeople {

	/** Stands in the place of a name that is not told. */
	public static final String WITHHELD = "—";

	private static final ThreadLocal<Boolean> WITHHOLDING = ThreadLocal.withInitial(() -> false);

	private NamedPeople() {
	}

	/** Does something during which this thread is told no names. */
	public static <E1 extends Exception, E2 extends Exception> void withheld(Work<E1, E2> work) throws E1, E2 {
		WITHHOLDING.set(true);
		try {
			work.run();
		}
		finally {
			WITHHOLDING.remove();
		}
	}

	/** Whether names are told. */
	public static boolean areTold() {
		return !WITHHOLDING.get();
	}

	/** A person's name, if it may be told. */
	public static String name(String name) {
		return areTold() ? name : WITHHELD;
	}

	/** A person who decided. */
	public static Decider person(String name) {
		return new Decider(Decider.Kind.PERSON, name(name));
	}

	/** Who or what decided; that a person did is always told. */
	public static Decider decider(Decider decider) {
		return (decider.kind() == Decider.Kind.PERSON) ? person(decider.name()) : decider;
	}

	/** The same from two properties; null where nobody did. */
	public static @Nullable Decider decider(MapAccessor properties, String name) {
		Decider decider = PropertyValues.decider(properties, name);
		return (decider != null) ? decider(decider) : null;
	}

	/**
	 * What is done meanwhile.
	 *
	 * @param <E1> what it may throw
	 * @param <E2> what it may throw as well
	 */
	@FunctionalInterface
	public interface Work<E1 extends Exception, E2 extends Exception> {

		void run() throws E1, E2;

	}

}
