package io.taikei.intake.torn;

import java.text.Normalizer;

import io.taikei.intake.code.Code;
import io.taikei.intake.document.DocumentPlace;
import org.jspecify.annotations.Nullable;

/**
 * What stands together in a line: a code, or a piece of a cell's text.
 *
 * @param place where its line stands
 * @param line the line's number among all lines, blank ones too
 * @param text as it stands
 * @param code what it says as a code; null where it is a text
 * @param level the level of the code, from 0; -1 of a text
 */
record Fragment(DocumentPlace place, int line, String text, @Nullable Code code, int level) {

	boolean isCode() {
		return this.code != null;
	}

	Code requireCode() {
		if (this.code == null) {
			throw new IllegalStateException("No code: " + this.text);
		}
		return this.code;
	}

	/** How wide it is printed, in full-width characters. */
	double width() {
		return Normalizer.normalize(this.text, Normalizer.Form.NFC)
			.codePoints()
			.mapToDouble((sign) -> (sign < 0x100) ? 0.5 : 1)
			.sum();
	}

}
