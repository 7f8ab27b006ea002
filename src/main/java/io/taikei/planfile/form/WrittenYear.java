package io.taikei.planfile.form;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.FiscalYear;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year as a file gives it, such as {@code 2030} or {@code 令和12年度}.
 *
 * @param written the text
 */
public record WrittenYear(String written) {

	@JsonCreator
	public WrittenYear {
	}

	public static @Nullable WrittenYear of(@Nullable Integer year) {
		return (year != null) ? new WrittenYear(year.toString()) : null;
	}

	/** The year of the Western calendar, a number in a file that is written. */
	@JsonValue
	Object value() {
		return (FiscalYear.of(this.written) instanceof FiscalYear.Known known) ? known.year() : this.written;
	}

	/**
	 * The year; null where the text names none, which is told.
	 * @param name what the file calls it
	 * @param at where it stands
	 */
	public @Nullable Integer year(Object name, SourceSpan at, List<Problem> problems) {
		return switch (FiscalYear.of(this.written)) {
			case FiscalYear.Known known -> known.year();
			case FiscalYear.Unknown unknown -> {
				problems
					.add(Problem.of(RuleId.MALFORMED_VALUE, at, ProblemMessage.of("told-of", name, unknown.reason()))
						.about(this.written));
				yield null;
			}
		};
	}

}
