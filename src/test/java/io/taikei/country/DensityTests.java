package io.taikei.country;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Statement;
import io.taikei.overlap.analysis.ThemeTagger;
import io.taikei.reader.PlanReader;
import io.taikei.text.JapaneseText;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Made-up plans say as much as real ones, so that loads, overlaps and answers take as
 * long: Kiyose's plan has statements of goals, Nishitokyo's has initiatives.
 */
class DensityTests {

	private static final Percentage A_THIRD = Percentage.withPercentage(34);

	private static final Path SEEDS = Path.of("seeds");

	private final PlanReader reader = PlanReader.ofSeeds(SEEDS);

	private final ThemeTagger tagger = new ThemeTagger(this.reader.themes());

	private final List<PlanElement> madeUp = new Country(42).plans(20)
		.flatMap((plan) -> plan.plan().elements().stream())
		.toList();

	@ParameterizedTest
	@CsvSource(textBlock = """
			kiyose,     GOAL
			nishitokyo, POLICY
			nishitokyo, INITIATIVE
			""")
	void isThatOfRealPlans(String seed, Kind kind) {
		List<PlanElement> real = this.reader.read(SEEDS.resolve(seed)).plan().elements();

		assertThat(average(this.madeUp, kind, DensityTests::words)).as("words of a %s", kind)
			.isCloseTo(average(real, kind, DensityTests::words), A_THIRD);
		assertThat(average(this.madeUp, kind, this::themes)).as("themes of a %s", kind)
			.isCloseTo(average(real, kind, this::themes), A_THIRD);
	}

	private static double average(Collection<PlanElement> elements, Kind kind, ToLongFunction<PlanElement> count) {
		return elements.stream().filter((element) -> element.kind() == kind).mapToLong(count).average().orElseThrow();
	}

	private static long words(PlanElement element) {
		return Stream.concat(Stream.of(element.label().title()), element.statements().stream().map(Statement::text))
			.flatMap((text) -> JapaneseText.subjectTerms(text).stream())
			.distinct()
			.count();
	}

	private long themes(PlanElement element) {
		return this.tagger.tag(element).size();
	}

}
