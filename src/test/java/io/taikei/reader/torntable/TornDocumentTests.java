package io.taikei.reader.torntable;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.taikei.model.FutureVision;
import io.taikei.model.Initiative;
import io.taikei.model.LineAccount;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.Problem.Severity;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every torn table, and how much of all of them is right. */
class TornDocumentTests {

	private static final TornTableReader READER = new TornTableReader(PlanReader.ofSeeds(Path.of("seeds")).themes());

	private static final List<Case> CASES = cases();

	@ParameterizedTest
	@MethodSource("all")
	void accountsForEveryLine(Case torn) {
		assertThat(torn.reading().accounts().getFirst().unaccounted()).isEmpty();
		assertThat(torn.reading().problems()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
		assertThat(torn.reading().accounts().getFirst().lines()).extracting(LineAccount.Line::text)
			.containsExactlyElementsOf(
					torn.document().folder().document().lines().stream().filter((line) -> !line.isBlank()).toList());
	}

	@ParameterizedTest
	@MethodSource("all")
	void readsEveryCodeOnce(Case torn) {
		List<String> codes = torn.read()
			.filter((element) -> !(element instanceof Initiative))
			.map((element) -> element.id().value().replaceFirst(".*:", ""))
			.toList();

		assertThat(codes)
			.containsExactlyInAnyOrderElementsOf(torn.document().all().map(torn.document()::code).toList());
	}

	@ParameterizedTest
	@MethodSource("all")
	void losesNoText(Case torn) {
		Stream<String> labels = torn.read()
			.flatMap((element) -> (element instanceof FutureVision vision && vision.field() != null)
					? Stream.of(vision.field()) : Stream.empty());
		Stream<String> titles = torn.read().map((element) -> element.label().title());

		assertThat(sorted(Stream.concat(titles, labels))).isEqualTo(sorted(torn.document()
			.all()
			.flatMap((entry) -> Stream.concat(
					Stream.of(entry.title(), torn.document().style().isLabelled(entry) ? entry.field() : ""),
					entry.initiatives().stream()))));
	}

	@ParameterizedTest
	@MethodSource("all")
	void keepsEveryNote(Case torn) {
		List<String> notes = torn.reading()
			.accounts()
			.getFirst()
			.lines()
			.stream()
			.filter((line) -> line.role() == LineAccount.Role.FOOTNOTE)
			.map((line) -> line.text().substring(torn.document().style().noteMark().strip().length()).strip())
			.toList();

		assertThat(torn.read().map((element) -> element.label().note()).collect(Collectors.joining("\n")))
			.satisfies((kept) -> assertThat(notes).allMatch(kept::contains));
	}

	@Test
	void readsTheSameTwice() {
		Case first = CASES.getFirst();

		assertThat(READER.read(first.document().folder())).isEqualTo(first.reading());
		assertThat(TornDocument.of(first.seed(), TornDocumentStock.read())).isEqualTo(first.document());
	}

	@Test
	void putsTogetherMostOfWhatIsTorn() {
		TornDocumentScore score = score();

		assertThat(score.names().value()).isGreaterThan(0.98);
		assertThat(score.orphans().value()).isGreaterThan(0.85);
		assertThat(score.visions().value()).isGreaterThan(0.95);
		assertThat(score.initiatives().value()).isGreaterThan(0.8);
	}

	@Test
	void isAsSureAsItIsRight() {
		TornDocumentScore score = score();

		assertThat(score.placements().calibrationError()).isLessThan(0.04);
		assertThat(score.numbers().calibrationError()).isLessThan(0.04);
	}

	private static TornDocumentScore score() {
		return CASES.stream()
			.map((torn) -> TornDocumentScore.of(torn.document(), torn.reading()))
			.reduce(TornDocumentScore.NONE, TornDocumentScore::plus);
	}

	private static List<Case> all() {
		return CASES;
	}

	private static List<Case> cases() {
		TornDocumentStock stock = TornDocumentStock.read();
		return LongStream.range(1000, 1080).mapToObj((seed) -> {
			TornDocument document = TornDocument.of(seed, stock);
			return new Case(seed, document, READER.read(document.folder()));
		}).toList();
	}

	private static String sorted(Stream<String> texts) {
		return texts.collect(Collectors.joining())
			.codePoints()
			.sorted()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** A torn document and what was read from it. */
	record Case(long seed, TornDocument document, Reading reading) {

		Stream<PlanElement> read() {
			return this.reading.plan().elements().stream();
		}

		@Override
		public String toString() {
			return "seed " + this.seed;
		}

	}

}
