package io.taikei.validation;

import java.util.Locale;

import io.taikei.model.Label;
import io.taikei.model.PlanElement;
import io.taikei.text.Bilingual;

/** Names an element in a message. */
final class Describe {

	private Describe() {
	}

	/** Such as {@code Goal 132217-5:31 (住みよいまちづくりの推進)}. */
	static Bilingual element(PlanElement element) {
		return new Bilingual(asPrinted(element.label()),
				"%s %s (%s)".formatted(kind(element.kind()), element.id(), element.label().title()));
	}

	/** The same in short: its id in English. */
	static Bilingual reference(PlanElement element) {
		return new Bilingual(asPrinted(element.label()), element.id().value());
	}

	/** Such as {@code 基本目標 31「住みよいまちづくりの推進」}, which needs no id to be found. */
	private static String asPrinted(Label label) {
		String code = (label.codeRaw() != null) ? " " + label.codeRaw() : "";
		return label.levelName() + code + (label.title().isBlank() ? "" : "「%s」".formatted(label.title()));
	}

	private static String kind(PlanElement.Kind kind) {
		String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
