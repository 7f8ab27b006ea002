package io.taikei.municipality;

import java.util.List;

import io.taikei.model.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

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

	private static List<String> names(String typed) {
		return MunicipalityRegister.search(typed).stream().map((one) -> one.municipality().name()).toList();
	}

}
