package io.taikei.model;

/** Identifies a theme, in kebab case, such as {@code waste-and-recycling}. */
public record ThemeId(String value) implements Comparable<ThemeId> {

	@Override
	public int compareTo(ThemeId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
