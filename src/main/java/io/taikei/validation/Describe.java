package io.taikei.validation;

import java.util.Locale;

import io.taikei.model.PlanElement;

/** Names an element in a message. */
final class Describe {

	private Describe() {
	}

	/** Such as {@code Goal 132217-5:31 (住みよいまちづくりの推進)}. */
	static String element(PlanElement element) {
		return "%s %s (%s)".formatted(kind(element.kind()), element.id(), element.label().title());
	}

	private static String kind(PlanElement.Kind kind) {
		String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
