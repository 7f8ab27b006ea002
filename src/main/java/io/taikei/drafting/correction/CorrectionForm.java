package io.taikei.drafting.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/**
 * What a person corrected of an element, as it stands in a plan file.
 *
 * @param element the key of the element
 * @param title the title that the person gave
 * @param placeholder whether the place is only reserved
 * @param removed whether the element is none
 * @param under the key of the parent that the person chose
 * @param decidedBy who decided
 * @param added that the person added the element
 */
public record CorrectionForm(String element, @Nullable String title, @Nullable Boolean placeholder,
		@Nullable Boolean removed, @Nullable String under, @Nullable String decidedBy, @Nullable AddedElement added) {

	private static CorrectionForm of(String element, HandCorrection correction) {
		return new CorrectionForm(element, correction.title(), correction.placeholder() ? true : null,
				correction.removed() ? true : null, correction.under(), correction.decidedBy(), correction.added());
	}

	/** The forms of corrections. */
	public static List<CorrectionForm> all(Map<String, HandCorrection> corrections) {
		return corrections.entrySet().stream().map((entry) -> of(entry.getKey(), entry.getValue())).toList();
	}

	/** The corrections that forms say. */
	public static SequencedMap<String, HandCorrection> corrections(List<CorrectionForm> forms) {
		SequencedMap<String, HandCorrection> corrections = new LinkedHashMap<>();
		forms.forEach((form) -> corrections.put(form.element, form.correction()));
		return corrections;
	}

	private HandCorrection correction() {
		return HandCorrection.of(this.title, this.placeholder, this.removed, this.under, this.decidedBy, this.added);
	}

}
