package io.taikei.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.model.Plan;
import io.taikei.planfile.PlanFile.DocumentName;
import io.taikei.planfile.writing.PlanFileWriter;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidationResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeedPlansRoundTripTests {

	private static final Path SEEDS = Path.of("seeds");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(textBlock = """
			kiyose, 000_5bf043d4d785daa5.txt, 7af424e86ba8f7534da63d64dad0b1dd8de7e6906e064a9628f7b78ba600a959
			nishitokyo, 004_5f0c79b4daf8dc9a.txt, 75b2cbc5c44c4c0ad87a6407af920d4c075d29d3e493555ff99d9f38af5eeab0
			""")
	void readsBackWhatItWrote(String city, String document, String sha256) throws IOException {
		PlanReader reader = PlanReader.ofSeeds(SEEDS);
		Plan plan = reader.read(SEEDS.resolve(city)).plan();
		Files.copy(SEEDS.resolve(city).resolve(document), this.folder.resolve(document));
		Files.writeString(this.folder.resolve("plan.yaml"),
				new PlanFileWriter(plan, new DocumentName(document, sha256)).write());

		Reading again = reader.read(this.folder);

		assertThat(again.problems()).isEmpty();
		assertThat(again.plan()).isEqualTo(plan);
		assertThat(new PlanValidator().validate(again.plan(), again.accounts(), again.problems()))
			.isInstanceOf(ValidationResult.Valid.class);
	}

}
