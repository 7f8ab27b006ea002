package io.taikei.reader.torntable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.FutureVision;
import io.taikei.model.Initiative;
import io.taikei.model.Municipality;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Policy;
import io.taikei.model.Problem;
import io.taikei.model.Problem.Severity;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.PlanFolder;
import io.taikei.reader.document.Reading;
import io.taikei.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Pages of a torn table that are larger than any that a reader would set. */
class LargePageTests {

	private static final List<PlanDescription.Level> LEVELS = List.of(new PlanDescription.Level(Kind.GOAL, "政策"),
			new PlanDescription.Level(Kind.POLICY, "施策"), new PlanDescription.Level(Kind.INITIATIVE, "取組"));

	private static final List<TornDocumentStock.Goal> GOALS = TornDocumentStock.read()
		.fields()
		.stream()
		.flatMap((field) -> field.goals().stream())
		.toList();

	private static final TornTableReader READER = new TornTableReader(PlanReader.ofSeeds(Path.of("seeds")).themes());

	@ParameterizedTest
	@ValueSource(ints = { 17, 100 })
	void readsPageWithAnyNumberOfOrphans(int orphans) {
		Reading reading = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> READER.read(page(150, 500, orphans)));

		assertThat(reading.plan().elements(Policy.class)).hasSize(150);
		assertThat(reading.plan().elements(Policy.class))
			.filteredOn((policy) -> policy.label().naming() == Provenance.INFERRED)
			.hasSize(orphans);
		assertThat(reading.plan().elements(Initiative.class)).hasSize(500);
		assertThat(reading.accounts().getFirst().unaccounted()).isEmpty();
	}

	@Test
	void warnsWhereMostNamesStandApart() {
		Reading reading = READER.read(page(40, 90, 30));

		assertThat(reading.problems()).extracting(Problem::severity, Problem::rule)
			.containsExactly(tuple(Severity.WARNING, RuleId.NAMES_MOSTLY_APART));
		assertThat(reading.problems().getFirst().message()).contains("30 codes of this page's 44", "30 names",
				"INFERRED");
		assertThat(READER.read(page(40, 90, 10)).problems()).isEmpty();
	}

	@Test
	void numbersMoreVisionsThanAllWaysCanBeSummed() {
		Reading reading = READER.read(labelledPage(20));

		assertThat(reading.plan().elements(FutureVision.class)).hasSize(20);
		assertThat(reading.problems()).extracting(Problem::severity, Problem::rule)
			.containsExactly(tuple(Severity.WARNING, RuleId.NUMBERS_BOUNDED));
		assertThat(reading.plan().elements(Policy.class)).flatExtracting(PlanElement::placements)
			.extracting(Placement::confidence)
			.allMatch((confidence) -> confidence > 0 && confidence < 1);
		assertThat(reading.accounts().getFirst().unaccounted()).isEmpty();
	}

	@Test
	void saysWhatItGivesUpOnLinesOfAnyLength() {
		List<String> lines = List.of("政策 施策 取組", "", "1-".repeat(20_000) + "1", "", " ".repeat(3_000) + "苗木の配布", "",
				"1-1 緑化の推進");

		Reading reading = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> READER.read(folder(LEVELS, lines)));

		assertThat(reading.problems()).extracting(Problem::rule).contains(RuleId.UNACCOUNTED_LINE);
	}

	/** Visions by their labels alone, each before its only policy. */
	private static PlanFolder labelledPage(int visions) {
		List<String> lines = new ArrayList<>(List.of("大綱 施策 取組", ""));
		IntStream.range(0, visions)
			.forEach((i) -> lines.addAll(List.of(GOALS.get(i).policies().values().iterator().next().getFirst(), "")));
		for (int i = 0; i < visions; i++) {
			lines.addAll(List.of("緑", "水", "", "みどりと水のまち", "",
					(i + 1) + "-1 " + GOALS.get(i).policies().keySet().iterator().next(), ""));
		}
		return folder(List.of(new PlanDescription.Level(Kind.FUTURE_VISION, "大綱"), LEVELS.get(1), LEVELS.get(2)),
				lines);
	}

	private static PlanFolder page(int policies, int initiatives, int orphans) {
		List<String> names = GOALS.stream().flatMap((goal) -> goal.policies().keySet().stream()).toList();
		List<String> cells = GOALS.stream()
			.flatMap((goal) -> goal.policies().values().stream())
			.flatMap(List::stream)
			.toList();
		List<String> lines = new ArrayList<>(List.of("政策 施策 取組", ""));
		IntStream.range(0, initiatives)
			.forEach((i) -> lines.addAll(List.of(cells.get(i * cells.size() / initiatives), "")));
		List<List<String>> pieces = new ArrayList<>();
		for (int i = 0; i < policies; i++) {
			String code = (i / 10 + 1) + "-" + (i % 10 + 1);
			String name = names.get(i * names.size() / policies) + ((i % 5 == 0) ? "等" : "");
			pieces.add((i > 0 && i <= orphans) ? List.of(code, "", name, "") : List.of(code + " " + name, ""));
			if (i % 10 == 0) {
				pieces.add(List.of((i / 10 + 1) + " " + GOALS.get(i / 10).title(), ""));
			}
		}
		pieces.forEach(lines::addAll);
		return folder(LEVELS, lines);
	}

	private static PlanFolder folder(List<PlanDescription.Level> levels, List<String> lines) {
		PlanDescription description = new PlanDescription(new Municipality("998893", "つくりの市", "架空県"), "1", "計画",
				Plan.Status.DRAFT, new PlanDescription.Period(2027, null), PlanDescription.Format.TORN_TABLE,
				new PlanDescription.Source("table.txt", ""), levels, null);
		return new PlanFolder(Path.of("."), description, new SourceDocument("table.txt", lines));
	}

}
