package io.taikei.validation;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.Municipality;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * The first two digits of a local government code (全国地方公共団体コード) are those of the
 * prefecture. A warning: what is wrong may be the code or the name.
 */
final class PrefectureFitsCode implements Rule {

	/** By their codes (JIS X 0401), from 01 to 47. */
	private static final List<String> PREFECTURES = List.of("北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県",
			"栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県",
			"三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県",
			"高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県");

	@Override
	public Stream<Problem> check(Submission submission) {
		Municipality municipality = submission.plan().municipality();
		String named = Normalizer.normalize(municipality.prefecture(), Normalizer.Form.NFKC).strip();
		return prefecture(municipality.code()).filter((prefecture) -> !named.isEmpty() && !prefecture.equals(named))
			.map((prefecture) -> Problem
				.of(RuleId.PREFECTURE_AGAINST_CODE, submission.fact("prefecture"),
						ProblemMessage.of("municipality.prefecture", municipality.code(),
								municipality.code().substring(0, 2), prefecture, named))
				.about(municipality.prefecture()))
			.stream();
	}

	/** None where the code is none, which another rule tells, or no prefecture's. */
	private static Optional<String> prefecture(String code) {
		if (!MunicipalityCodeIsReal.isReal(code)) {
			return Optional.empty();
		}
		int number = Integer.parseInt(code.substring(0, 2));
		return (number >= 1 && number <= PREFECTURES.size()) ? Optional.of(PREFECTURES.get(number - 1))
				: Optional.empty();
	}

}
