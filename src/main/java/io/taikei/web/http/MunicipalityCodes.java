package io.taikei.web.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.graph.MunicipalityNode;
import io.taikei.query.AnswerText;
import io.taikei.query.Region;
import io.taikei.query.catalog.Municipalities;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Municipality codes as people write them: with the check digit or without. */
@Component
public class MunicipalityCodes {

	public static final String UNKNOWN = "Unknown municipality";

	private static final int WITHOUT_CHECK_DIGIT = 5;

	private final Municipalities municipalities;

	MunicipalityCodes(Municipalities municipalities) {
		this.municipalities = municipalities;
	}

	/**
	 * The loaded municipalities that a request names.
	 * @param codes their codes, each of six digits, or five without the check digit; none
	 * where all will do
	 * @param prefecture only those of this prefecture; null for all
	 */
	public Region region(List<String> codes, @Nullable String prefecture) {
		List<MunicipalityNode> named = codes.stream().map(this::known).toList();
		if (prefecture == null) {
			return codes.isEmpty() ? Region.EVERYWHERE : region(named.stream());
		}
		List<MunicipalityNode> there = this.municipalities.findAllByPrefectureOrderByCode(prefecture);
		if (there.isEmpty()) {
			throw ApiProblem.badRequest("Unknown prefecture", AnswerText.of("unknown-prefecture", prefecture));
		}
		return region(codes.isEmpty() ? there.stream() : named.stream().filter(there::contains));
	}

	private static Region region(Stream<MunicipalityNode> municipalities) {
		return new Region(municipalities.map(MunicipalityNode::code).distinct().toList());
	}

	private MunicipalityNode known(String code) {
		return find(code).orElseThrow(() -> ApiProblem.badRequest(UNKNOWN, unknown(code)));
	}

	/**
	 * The loaded municipality with a code.
	 * @param code six digits, or five without the check digit
	 */
	public Optional<MunicipalityNode> find(String code) {
		return (code.length() == WITHOUT_CHECK_DIGIT) ? this.municipalities.findFirstByCodeStartingWithOrderByCode(code)
				: this.municipalities.findByCode(code);
	}

	public static Bilingual unknown(String code) {
		return AnswerText.of("unknown-municipality", code);
	}

}
