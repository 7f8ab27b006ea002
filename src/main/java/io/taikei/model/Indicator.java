package io.taikei.model;

import org.jspecify.annotations.Nullable;

/**
 * What the success of an element is measured by (指標).
 *
 * @param name what is measured, such as 市民満足度
 * @param unit the unit, such as %; null where the document gives none
 * @param baseline the value when the plan was made (現状値)
 * @param target the value to reach (目標値)
 * @param source where it stands
 */
public record Indicator(String name, @Nullable String unit, @Nullable Measurement baseline,
		@Nullable Measurement target, SourceSpan source) {

	public Indicator {
		name = CanonicalText.of(name);
		unit = CanonicalText.orNull(unit);
	}

	/**
	 * A value in a year. Documents state values such as 増加 too, so it is text.
	 *
	 * @param year the fiscal year; null where the document gives none
	 * @param value the value as it stands
	 */
	public record Measurement(@Nullable Integer year, String value) {

		public Measurement {
			value = CanonicalText.of(value);
		}

		/**
		 * The one quantity that the value tells, such as 1200 of 約1,200人; null where it
		 * tells none, or several.
		 * @param unit the unit that the document gives beside it; null where it gives
		 * none
		 */
		public @Nullable Quantity quantity(@Nullable String unit) {
			return Quantity.of(this.value, unit);
		}

	}

}
