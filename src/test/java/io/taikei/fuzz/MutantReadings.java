package io.taikei.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.evaluation.JudgedOverlapsReader;
import io.taikei.model.LineAccount;
import io.taikei.model.Plan;
import io.taikei.model.Theme;
import io.taikei.planfile.PlanFile.DocumentName;
import io.taikei.planfile.writing.PlanFileWriter;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import io.taikei.sssom.MappingReader;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidationResult;
import io.taikei.vocabulary.FrequencyReader;
import io.taikei.vocabulary.ThemeReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads mutants as the application does, and holds what is made of them to its word. */
final class MutantReadings {

	private static final Path SEEDS = Path.of("seeds");

	private final PlanReader plans;

	private final Plan goals;

	private final Plan counterparts;

	MutantReadings(List<Theme> themes) {
		this.plans = new PlanReader(themes);
		this.goals = this.plans.read(SEEDS.resolve("kiyose")).plan();
		this.counterparts = this.plans.read(SEEDS.resolve("nishitokyo")).plan();
	}

	String plan(Path file) throws IOException {
		Path folder = file.getParent();
		try {
			Reading reading = this.plans.read(folder);
			requireAllLinesAccounted(reading, folder);
			ValidationResult result = validated(reading);
			if (result instanceof ValidationResult.Valid) {
				requireThatItIsReadAgain(reading.plan(), folder);
			}
			return (result instanceof ValidationResult.Valid) ? "valid" : "problems";
		}
		catch (ReadingFailed ex) {
			return told(ex);
		}
	}

	String mappings(Path file) {
		try {
			return new MappingReader().read(List.of(file)).problems().isEmpty() ? "valid" : "problems";
		}
		catch (ReadingFailed ex) {
			return told(ex);
		}
	}

	String themes(Path file) {
		try {
			return new ThemeReader().read(file).problems().isEmpty() ? "valid" : "problems";
		}
		catch (ReadingFailed ex) {
			return told(ex);
		}
	}

	String frequencies(Path file) {
		try {
			return new FrequencyReader().read(file).problems().isEmpty() ? "valid" : "problems";
		}
		catch (ReadingFailed ex) {
			return told(ex);
		}
	}

	String judgements(Path file) {
		try {
			new JudgedOverlapsReader(this.goals, this.counterparts).read(file);
			return "valid";
		}
		catch (ReadingFailed ex) {
			return told(ex);
		}
	}

	private static String told(ReadingFailed failure) {
		assertThat(failure.explanation().en()).isNotBlank();
		return "unreadable";
	}

	private static ValidationResult validated(Reading reading) {
		return new PlanValidator().validate(reading.plan(), reading.accounts(), reading.problems());
	}

	/** Every line with text has an account, in order and as it stands in the file. */
	private static void requireAllLinesAccounted(Reading reading, Path folder) throws IOException {
		assertThat(reading.accounts()).isNotEmpty();
		for (LineAccount account : reading.accounts()) {
			if (account.file().endsWith(".txt")) {
				String text = Files.readString(folder.resolve(account.file()));
				Stream<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines();
				assertThat(account.lines()).hasSize((int) lines.filter((line) -> !line.isBlank()).count());
			}
			assertThat(account.lines()).extracting(LineAccount.Line::number).isSorted().doesNotHaveDuplicates();
		}
	}

	/** A plan that may be loaded is written as a plan file that may be loaded. */
	private void requireThatItIsReadAgain(Plan plan, Path folder) throws IOException {
		Optional<DocumentName> document = PlanReader.document(folder);
		Path again = Files.createDirectories(folder.resolve("again"));
		Files.writeString(again.resolve("plan.yaml"), new PlanFileWriter(plan, document.orElse(null)).write());
		if (document.isPresent()) {
			Files.write(again.resolve(document.get().file()),
					Files.readAllBytes(folder.resolve(document.get().file())));
		}
		Reading reading = this.plans.read(again);
		assertThat(validated(reading)).isInstanceOf(ValidationResult.Valid.class);
		if (document.isPresent()) {
			assertThat(reading.plan().elements()).hasSameSizeAs(plan.elements());
		}
	}

}
