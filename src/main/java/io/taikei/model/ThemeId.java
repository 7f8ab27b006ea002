package io.taikei.model;

/** Identifies a theme, in kebab case, such as {@code waste-and-recycling}. */
public record ThemeId(String value) {

	@Override
	public String toString() {
		return this.value;
	}

}
