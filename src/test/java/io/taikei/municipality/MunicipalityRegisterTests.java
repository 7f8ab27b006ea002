package io.taikei.municipality;

import java.util.Comparator;
import java.util.List;

import io.taikei.model.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MunicipalityRegisterTests {

	@Test
	void hasAllMunicipalitiesWithCodesThatCheck() {
		assertThat(MunicipalityRegister.all()).hasSize(1741)
			.extracting((one) -> one.municipality().code())
			.doesNotHaveDuplicates()
			.isSorted()
			.allSatisfy((code) -> assertThat(code).matches("\\d{6}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "132217", "１３２２１７", "清瀬市", "東京都清瀬市", "東京都 清瀬市", "きよせし", "キヨセシ" })
	void findsTheOneThatIsMeant(String written) {
		assertThat(MunicipalityRegister.find(written)).get()
			.extracting(RegisteredMunicipality::municipality)
			.isEqualTo(new Municipality("132217", "清瀬市", "東京都"));
	}

	@Test
	void takesNoneWhereSeveralAreMeant() {
		assertThat(MunicipalityRegister.find("府中市")).isEmpty();
		assertThat(MunicipalityRegister.find("広島県府中市")).isPresent();
		assertThat(MunicipalityRegister.find("清瀬")).isEmpty();
	}

	@Test
	void offersWhatIsMeantAsItIsTyped() {
		assertThat(names("清瀬")).containsExactly("清瀬市");
		assertThat(names("府中")).startsWith("府中市", "府中市", "府中町");
		assertThat(names("七ケ宿")).containsExactly("七ヶ宿町");
		assertThat(names(" ")).isEmpty();
	}

	@Test
	void knowsWhereTheOfficesStand() {
		assertThat(MunicipalityRegister.all()).allSatisfy((one) -> {
			assertThat(one.office().latitude()).as(one.code()).isBetween(24.0, 46.0);
			assertThat(one.office().longitude()).as(one.code()).isBetween(122.0, 146.0);
		});
	}

	@Test
	void measuresDistancesOnTheEarth() {
		Position equator = new Position(0, 140);

		assertThat(equator.kilometresTo(new Position(0, 141))).isCloseTo(111.2, within(0.1));
		assertThat(equator.kilometresTo(new Position(1, 140))).isCloseTo(111.2, within(0.1));
		assertThat(new Position(60, 140).kilometresTo(new Position(60, 141))).isCloseTo(55.6, within(0.1));
		assertThat(equator.kilometresTo(equator)).isZero();
	}

	@Test
	void findsTheNearestFirst() {
		List<Neighbour> nearest = MunicipalityRegister.nearestTo(MunicipalityRegister.withCode("132217").orElseThrow());

		assertThat(nearest).hasSize(1740).isSortedAccordingTo(Comparator.comparingDouble(Neighbour::kilometres));
		assertThat(nearest.subList(0, 4)).extracting((one) -> one.town().municipality().name())
			.contains("東久留米市", "新座市");
		assertThat(nearest.getFirst().kilometres()).isBetween(1.0, 5.0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "13", "１３", "130001", "東京都", " 東京都 " })
	void findsAPrefecture(String written) {
		assertThat(Prefectures.find(written)).get().extracting(Prefecture::english).isEqualTo("Tokyo");
	}

	@Test
	void hasAllPrefecturesWithTheirMunicipalities() {
		assertThat(Prefectures.all()).hasSize(47);
		assertThat(Prefectures.find("132217")).isEmpty();
		assertThat(Prefectures.all().stream().flatMap((one) -> MunicipalityRegister.of(one).stream()))
			.containsExactlyElementsOf(MunicipalityRegister.all());
		assertThat(Prefectures.all()).allSatisfy((one) -> assertThat(MunicipalityRegister.of(one)).isNotEmpty()
			.allSatisfy((town) -> assertThat(town.municipality().prefecture()).isEqualTo(one.name())));
	}

	private static List<String> names(String typed) {
		return MunicipalityRegister.search(typed).stream().map((one) -> one.municipality().name()).toList();
	}

}
