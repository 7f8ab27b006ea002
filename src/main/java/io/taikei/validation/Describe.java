package io.taikei.validation;

import java.util.Locale;

import io.taikei.model.Label;
import io.taikei.model.PlanElement;
import io.taikei.text.Bilingual;

/** Names an element in a message. */
final class Describe {

	private Describe() {
	}

	/**
	 * Such as {@code Goal 132217-5:31 (住みよいまちづくりの推進)}; in Japanese by the municipality's
	 * own name of the level.
	 */
	static Bilingual element(PlanElement element) {
		Label label = element.label();
		return new Bilingual("%s「%s」（%s）".formatted(label.levelName(), label.title(), element.id()),
				"%s %s (%s)".formatted(kind(element.kind()), element.id(), label.title()));
	}

	private static String kind(PlanElement.Kind kind) {
		String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
