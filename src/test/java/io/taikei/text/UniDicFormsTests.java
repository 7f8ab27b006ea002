package io.taikei.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UniDicFormsTests {

	@Test
	void makesTheTableThatIsKept() throws IOException {
		try (InputStream kept = Objects.requireNonNull(WordForms.class.getResourceAsStream("word-forms.tsv"))) {
			assertThat(UniDicForms.table().equals(new String(kept.readAllBytes(), StandardCharsets.UTF_8)))
				.as("word-forms.tsv is what UniDicForms writes")
				.isTrue();
		}
	}

}
