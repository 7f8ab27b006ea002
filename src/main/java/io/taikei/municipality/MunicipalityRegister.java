package io.taikei.municipality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.taikei.model.Municipality;
import io.taikei.text.JapaneseText;

/**
 * All municipalities of Japan with their codes (全国地方公共団体コード); NOTICE names the source and
 * its date.
 */
public final class MunicipalityRegister {

	private static final List<RegisteredMunicipality> ALL = read();

	private MunicipalityRegister() {
	}

	/** All of them, by their codes. */
	public static List<RegisteredMunicipality> all() {
		return ALL;
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

	private static List<RegisteredMunicipality> read() {
		try (InputStream csv = Objects
			.requireNonNull(MunicipalityRegister.class.getResourceAsStream("municipalities.csv"));
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
			return rows.stream()
				.map((row) -> new RegisteredMunicipality(
						new Municipality(row.getField("code"), row.getField("name"), row.getField("prefecture")),
						row.getField("kana")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How what is typed fits, the best first. */
	private enum Fit {

		WHOLE, BEGINNING, WITHIN, NONE

	}

}
