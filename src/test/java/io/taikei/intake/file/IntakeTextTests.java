package io.taikei.intake.file;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeTextTests {

	@Test
	void hasEachTextInBothLanguages() {
		Set<String> english = ResourceBundle.getBundle(IntakeText.BUNDLE, Locale.ROOT).keySet();

		assertThat(english).allSatisfy((key) -> {
			IntakeText text = IntakeText.of(key, "1", "2", "3");
			assertThat(text.ja()).as(key).isNotEqualTo(text.en());
		});
		assertThat(ResourceBundle.getBundle(IntakeText.BUNDLE, Locale.JAPANESE).keySet()).isEqualTo(english);
	}

	@Test
	void putsEachLanguagesTextIntoItsPlace() {
		IntakeText address = new IntakeText("B12セル", "cell B12");

		assertThat(IntakeText.of("address.row", address)).isEqualTo(new IntakeText("B12セル行目", "row cell B12"));
	}

}
