package io.taikei.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A list that is left out where it is empty. */
final class FormList {

	private FormList() {
	}

	static <T> List<T> of(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
