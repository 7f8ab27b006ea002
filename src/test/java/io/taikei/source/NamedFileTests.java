package io.taikei.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamedFileTests {

	private static final String NAME = "プラン.csv";

	@TempDir
	private Path folder;

	private Path planFile = Path.of("");

	@BeforeEach
	void writePlanFile() throws IOException {
		this.planFile = Files.createFile(this.folder.resolve("plan.yaml"));
	}

	@ParameterizedTest
	@EnumSource(names = { "NFC", "NFD" })
	void isFoundHoweverItsNameIsComposed(Form form) throws IOException {
		Path file = Files.createFile(this.folder.resolve(Normalizer.normalize(NAME, form)));

		for (Form named : List.of(Form.NFC, Form.NFD)) {
			assertThat(NamedFile.named(this.planFile, Normalizer.normalize(NAME, named))).isEqualTo(file);
			assertThat(NamedFile.named(this.folder, Normalizer.normalize(NAME, named))).isEqualTo(file);
		}
	}

	@Test
	void isTheOneOfThatVeryNameWhereThereAreTwo() throws IOException {
		for (Form form : List.of(Form.NFC, Form.NFD)) {
			Path file = Files.createFile(this.folder.resolve(Normalizer.normalize(NAME, form)));

			assertThat(NamedFile.named(this.planFile, file.getFileName().toString())).isEqualTo(file);
		}
	}

	@Test
	void isNamedAsItShouldBeWhereItIsMissing() {
		assertThat(NamedFile.named(this.planFile, NAME)).isEqualTo(this.folder.resolve(NAME));
		assertThat(NamedFile.named(Path.of("no-such-folder", "plan.yaml"), NAME))
			.isEqualTo(Path.of("no-such-folder", NAME));
	}

	@Test
	void leadsFromThePlanToItsLinesByTheComposedName() throws IOException {
		Files.writeString(this.planFile, """
				municipality: { code: "998818", name: ほしみ市, prefecture: 架空県 }
				edition: "2"
				title: 計画
				status: adopted
				period: { first: 2025 }
				levels: [ { kind: goal, name: 目標 } ]
				table: プラン.csv
				""");
		Files.writeString(this.folder.resolve(Normalizer.normalize(NAME, Form.NFD)), "名称\n水\n");

		Reading reading = new PlanReader(List.of()).read(this.folder);

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements().getFirst().label().source().file()).isEqualTo(NAME);
		assertThat(reading.accounts()).extracting((account) -> account.file()).containsExactly(NAME, "plan.yaml");
	}

}
