package io.taikei.municipality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.taikei.model.Municipality;
import io.taikei.text.JapaneseText;

/**
 * All municipalities of Japan with their codes (全国地方公共団体コード) and the places of their
 * offices; NOTICE names the source and its date.
 */
public final class MunicipalityRegister {

	private static final List<RegisteredMunicipality> ALL = RegisterFile.rows("municipalities.csv",
			MunicipalityRegister::read);

	private static final int WITHOUT_CHECK_DIGIT = 5;

	private static final Map<String, RegisteredMunicipality> BY_CODE = ALL.stream()
		.collect(Collectors.toMap(RegisteredMunicipality::code, Function.identity()));

	private MunicipalityRegister() {
	}

	/** All of them, by their codes. */
	public static List<RegisteredMunicipality> all() {
		return ALL;
	}

	/**
	 * The municipality with a code of six digits, or of five without the check digit;
	 * empty where it is none of Japan's.
	 */
	public static Optional<RegisteredMunicipality> withCode(String code) {
		return (code.length() == WITHOUT_CHECK_DIGIT)
				? ALL.stream().filter((one) -> one.code().startsWith(code)).findFirst()
				: Optional.ofNullable(BY_CODE.get(code));
	}

	/** Those of a prefecture, by their codes. */
	public static List<RegisteredMunicipality> of(Prefecture prefecture) {
		return ALL.stream().filter((one) -> one.prefectureCode().equals(prefecture.code())).toList();
	}

	/** All others, the nearest first. */
	public static List<Neighbour> nearestTo(RegisteredMunicipality town) {
		return ALL.stream()
			.filter((other) -> !other.equals(town))
			.map((other) -> new Neighbour(other, town.office().kilometresTo(other.office())))
			.sorted(Comparator.comparingDouble(Neighbour::kilometres))
			.toList();
	}

	/**
	 * The municipality that a person means by a code, or by a name that no other has:
	 * 多摩市, or 東京都府中市 where several have the name.
	 */
	public static Optional<RegisteredMunicipality> find(String codeOrName) {
		String key = key(codeOrName);
		List<RegisteredMunicipality> found = ALL.stream().filter((one) -> fit(one, key) == Fit.WHOLE).toList();
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/**
	 * Those that a code, a name or its kana may mean as far as it is typed, the best
	 * first.
	 * @param typed such as {@code 1322}, 多摩, たま, タマシ or 東京都多摩
	 */
	public static List<RegisteredMunicipality> search(String typed) {
		String key = key(typed);
		return key.isEmpty() ? List.of()
				: ALL.stream()
					.filter((one) -> fit(one, key) != Fit.NONE)
					.sorted(Comparator.comparing((one) -> fit(one, key)))
					.toList();
	}

	private static Fit fit(RegisteredMunicipality one, String key) {
		Municipality municipality = one.municipality();
		List<String> names = Stream
			.of(municipality.code(), municipality.name(), one.kana(), municipality.prefecture() + municipality.name())
			.map(MunicipalityRegister::key)
			.toList();
		if (names.contains(key)) {
			return Fit.WHOLE;
		}
		if (names.stream().anyMatch((name) -> name.startsWith(key))) {
			return Fit.BEGINNING;
		}
		return key(municipality.name()).contains(key) ? Fit.WITHIN : Fit.NONE;
	}

	/** Without spaces, katakana as hiragana, and 七ケ宿町 as 七ヶ宿町. */
	private static String key(String text) {
		return JapaneseText.spacelessKey(text)
			.codePoints()
			.map((character) -> (character >= 'ァ' && character <= 'ヶ') ? character - 'ァ' + 'ぁ' : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.replace('ゖ', 'け');
	}

	private static RegisteredMunicipality read(NamedCsvRecord row) {
		return new RegisteredMunicipality(
				new Municipality(row.getField("code"), row.getField("name"), row.getField("prefecture")),
				row.getField("kana"), new Position(Double.parseDouble(row.getField("latitude")),
						Double.parseDouble(row.getField("longitude"))));
	}

	/** How what is typed fits, the best first. */
	private enum Fit {

		WHOLE, BEGINNING, WITHIN, NONE

	}

}
