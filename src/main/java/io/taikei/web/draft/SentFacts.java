package io.taikei.web.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.taikei.drafting.store.DraftFacts;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.query.AnswerText;
import io.taikei.text.FiscalYear;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.GivenText;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells of a plan, as it was typed; empty or null where nothing was.
 *
 * @param municipality a code, a name, or a suggestion that was taken: 多摩市（132241）
 * @param edition the edition, part of the plan's id
 * @param title the plan's title
 * @param status ADOPTED or DRAFT
 * @param firstYear the first fiscal year, by eras too
 * @param lastYear the last fiscal year
 */
record SentFacts(@Nullable String municipality, @Nullable String edition, @Nullable String title,
		@Nullable String status, @Nullable String firstYear, @Nullable String lastYear) {

	private static final Pattern TAKEN = Pattern.compile(".*[（(](\\d{6})[）)]\\s*");

	private static final int MOST_MEANT = 8;

	/**
	 * What it means.
	 * @throws ApiProblem if a municipality, a year or a status is none
	 */
	DraftFacts facts() {
		return new DraftFacts(code(), GivenText.of(this.edition), GivenText.of(this.title),
				statusOf(GivenText.of(this.status)), year(GivenText.of(this.firstYear)),
				year(GivenText.of(this.lastYear)));
	}

	private @Nullable String code() {
		String typed = GivenText.of(this.municipality);
		if (typed == null) {
			return null;
		}
		Matcher taken = TAKEN.matcher(typed);
		return MunicipalityRegister.find(taken.matches() ? taken.group(1) : typed)
			.map(RegisteredMunicipality::municipality)
			.map(Municipality::code)
			.orElseThrow(() -> unknown(typed));
	}

	private static ApiProblem unknown(String typed) {
		List<RegisteredMunicipality> meant = MunicipalityRegister.search(typed);
		return ApiProblem.badRequest("Unknown municipality",
				meant.isEmpty() ? AnswerText.of("draft-municipality", typed)
						: AnswerText.of("draft-municipality.several", typed,
								meant.stream()
									.limit(MOST_MEANT)
									.map(RegisteredMunicipality::municipality)
									.map((one) -> "%s%s（%s）".formatted(one.prefecture(), one.name(), one.code()))
									.collect(Collectors.joining("、"))));
	}

	private static Plan.Status statusOf(@Nullable String typed) {
		return switch (typed) {
			case null -> Plan.Status.ADOPTED;
			case "ADOPTED" -> Plan.Status.ADOPTED;
			case "DRAFT" -> Plan.Status.DRAFT;
			default -> throw ApiProblem.badRequest("Unknown status", AnswerText.of("draft-status", typed));
		};
	}

	private static @Nullable Integer year(@Nullable String typed) {
		if (typed == null) {
			return null;
		}
		return switch (FiscalYear.of(typed)) {
			case FiscalYear.Known known -> known.year();
			case FiscalYear.Unknown unknown ->
				throw ApiProblem.badRequest("No year", AnswerText.of("draft-year", typed));
		};
	}

}
