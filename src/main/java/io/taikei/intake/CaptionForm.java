package io.taikei.intake;

import java.util.List;
import java.util.Objects;

import io.taikei.intake.table.CaptionLevel;
import org.jspecify.annotations.Nullable;

/**
 * The level of elements that captions name.
 *
 * @param form what these captions have in common
 * @param level their level
 * @param confidence how sure that is; certain if absent
 */
public record CaptionForm(String form, String level, @Nullable Double confidence) {

	static CaptionForm of(CaptionLevel caption, List<String> levels) {
		return new CaptionForm(caption.form(), levels.get(caption.level()),
				(caption.confidence() < 1) ? caption.confidence() : null);
	}

	CaptionLevel caption(List<String> levels) {
		return new CaptionLevel(this.form, levels.indexOf(this.level),
				Objects.requireNonNullElse(this.confidence, 1.0));
	}

}
