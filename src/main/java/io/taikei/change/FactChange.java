package io.taikei.change;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A fact that changes, as text for people.
 *
 * @param name the fact's name, such as {@code departments}
 * @param before what it was; null where there was none
 * @param after what it becomes; null where there is none
 */
public record FactChange(String name, @Nullable String before, @Nullable String after) {

	/** The change from one value to the other, or empty where they are the same. */
	static Optional<FactChange> between(String name, @Nullable Object before, @Nullable Object after) {
		return Objects.equals(before, after) ? Optional.empty()
				: Optional.of(new FactChange(name, text(before), text(after)));
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
