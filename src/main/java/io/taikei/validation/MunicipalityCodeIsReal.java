package io.taikei.validation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/**
 * A local government code (全国地方公共団体コード) has five digits and a check digit: the digits
 * weighted 6, 5, 4, 3, 2 and summed up; 11 less the remainder by 11, of which the last
 * digit.
 */
final class MunicipalityCodeIsReal implements Rule {

	private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

	@Override
	public Stream<Problem> check(Submission submission) {
		String code = submission.plan().municipality().code();
		return message(code)
			.map((message) -> Problem.of(RuleId.MUNICIPALITY_CODE, submission.fact("code"), message).about(code))
			.stream();
	}

	static boolean isReal(String code) {
		return message(code).isEmpty();
	}

	private static Optional<Bilingual> message(String code) {
		if (!SIX_DIGITS.matcher(code).matches()) {
			return Optional.of(ProblemMessage.of("municipality.six-digits"));
		}
		int expected = checkDigit(code);
		return (code.charAt(5) - '0' == expected) ? Optional.empty()
				: Optional.of(ProblemMessage.of("municipality.check-digit", expected));
	}

	private static int checkDigit(String code) {
		int sum = 0;
		for (int i = 0; i < 5; i++) {
			sum += (code.charAt(i) - '0') * (6 - i);
		}
		return (11 - sum % 11) % 10;
	}

}
