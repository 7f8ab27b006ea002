package io.taikei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.taikei.vocabulary.FrequencyReader;
import io.taikei.vocabulary.FrequencyReading;

import static org.assertj.core.api.Assertions.assertThat;

class FrequenciesCommandTests {

	private static final String PLANS = "src/test/resources/plans";

	@TempDir
	private Path folder;

	@Test
	void writesWhatAVocabularyReads() {
		Path file = this.folder.resolve("document-frequencies.tsv");

		CommandRun run = CommandRun.of("frequencies", PLANS, "seeds/kiyose", "-o", file.toString());

		assertThat(run.exitCode()).isZero();
		FrequencyReading reading = new FrequencyReader().read(file);
		assertThat(reading.problems()).isEmpty();
		assertThat(reading.frequencies().corpus()).hasSize(3);
		assertThat(run.out()).contains(reading.frequencies().version());
	}

	@Test
	void overwritesNothingUnlessAskedTo() throws IOException {
		Path file = Files.writeString(this.folder.resolve("frequencies.tsv"), "mine");

		CommandRun refused = CommandRun.of("frequencies", PLANS, "-o", file.toString());

		assertThat(refused.exitCode()).isEqualTo(1);
		assertThat(refused.err()).contains("--force");
		assertThat(file).hasContent("mine");
		assertThat(CommandRun.of("frequencies", PLANS, "-o", file.toString(), "--force").exitCode()).isZero();
		assertThat(new FrequencyReader().read(file).problems()).isEmpty();
	}

	@Test
	void countsNothingWhereAPlanHasErrors() throws IOException {
		Path plan = Files.writeString(this.folder.resolve("plan.yaml"), "title: 名だけ\n");

		CommandRun run = CommandRun.of("frequencies", plan.toString(), "-o", this.folder.resolve("out.tsv").toString());

		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).contains("plan.yaml");
		assertThat(this.folder.resolve("out.tsv")).doesNotExist();
	}

}
