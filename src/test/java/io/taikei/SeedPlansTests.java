package io.taikei;

import java.nio.file.Path;
import java.util.List;

import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every plan of seeds/ can be read whole and may be loaded. */
class SeedPlansTests {

	@ParameterizedTest
	@MethodSource("folders")
	void isReadWholeAndValid(Path folder) {
		Reading reading = PlanReader.ofSeeds(Path.of("seeds")).read(folder);

		assertThat(reading.accounts().getFirst().unaccounted()).isEmpty();
		assertThat(new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems()))
			.isInstanceOf(ValidationResult.Valid.class);
	}

	static List<Path> folders() {
		return PlanReader.planFolders(Path.of("seeds"));
	}

}
