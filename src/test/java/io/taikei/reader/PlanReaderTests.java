package io.taikei.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.source.ReadingFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanReaderTests {

	@TempDir
	Path seeds;

	@Test
	void listsFoldersThatHoldPlan() throws IOException {
		for (String town : new String[] { "minamo", "aoba" }) {
			Files.createFile(Files.createDirectory(this.seeds.resolve(town)).resolve("plan.yaml"));
		}
		Files.createDirectory(this.seeds.resolve("drafts"));

		assertThat(PlanReader.planFolders(this.seeds)).containsExactly(this.seeds.resolve("aoba"),
				this.seeds.resolve("minamo"));
	}

	@Test
	void saysWhichDirectoryIsMissing() {
		Path missing = this.seeds.resolve("none");

		assertThatExceptionOfType(ReadingFailed.FileUnreadable.class).isThrownBy(() -> PlanReader.planFolders(missing))
			.withMessageStartingWith(missing + ": ");
	}

	@Test
	void readsNoDocumentOutsideTheFolder() throws IOException {
		String description = Files.readString(Path.of("src/test/resources/plans/minamo/plan.yaml"));
		Files.writeString(this.seeds.resolve("plan.yaml"),
				description.replace("file: basic-concept.txt", "file: ../basic-concept.txt"));

		assertThatExceptionOfType(ReadingFailed.YamlInvalid.class)
			.isThrownBy(() -> new PlanReader(List.of()).read(this.seeds))
			.withMessageContaining("plan.yaml:12: source: ../basic-concept.txt is not the name of a file")
			.satisfies((ex) -> assertThat(ex.explanation().ja())
				.isEqualTo("source：../basic-concept.txt は、plan.yaml と同じフォルダーにあるファイルの名前ではありません。ファイルの名前だけを書いてください。"));
	}

	@Test
	void saysInBothLanguagesWhatIsNoYear() throws IOException {
		String description = Files.readString(Path.of("src/test/resources/plans/minamo/plan.yaml"));
		Files.writeString(this.seeds.resolve("plan.yaml"), description.replaceFirst("first: \\d+", "first: 来年度"));

		assertThatExceptionOfType(ReadingFailed.YamlInvalid.class)
			.isThrownBy(() -> new PlanReader(List.of()).read(this.seeds))
			.satisfies((ex) -> {
				assertThat(ex.explanation().en()).startsWith("period.first: No year");
				assertThat(ex.explanation().ja()).startsWith("period.first：")
					.doesNotContainPattern("[a-z]{3,} [a-z]{2,}");
			});
	}

}
