package io.taikei.intake.document;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import io.taikei.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeTextsTests {

	@ParameterizedTest
	@ValueSource(strings = { AddressText.BUNDLE, Doubt.BUNDLE, TextRole.BUNDLE, "io.taikei.intake.file.texts",
			"io.taikei.intake.file.text.delimiters", "io.taikei.intake.table.columns" })
	void hasEachTextInBothLanguages(String bundle) {
		Set<String> english = ResourceBundle.getBundle(bundle, Locale.ROOT).keySet();

		assertThat(english).isNotEmpty().allSatisfy((key) -> {
			Bilingual text = Bilingual.of(bundle, key, "1", "2", "3");
			assertThat(text.ja()).as(key).isNotEqualTo(text.en());
		});
		assertThat(ResourceBundle.getBundle(bundle, Locale.JAPANESE).keySet()).isEqualTo(english);
	}

	@Test
	void putsEachLanguagesTextIntoItsPlace() {
		Bilingual address = new Bilingual("B12セル", "cell B12");

		assertThat(Bilingual.of(AddressText.BUNDLE, "row", address))
			.isEqualTo(new Bilingual("B12セル行目", "row cell B12"));
	}

}
