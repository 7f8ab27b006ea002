package io.taikei.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.MidorinoPlan;
import io.taikei.change.ElementChange;
import io.taikei.change.PlanDifference;
import io.taikei.drafting.correction.AddedElement;
import io.taikei.drafting.correction.HandCorrection;
import io.taikei.drafting.correction.PlanCorrection;
import io.taikei.drafting.correction.RemovedElement;
import io.taikei.drafting.plan.DraftInstructions;
import io.taikei.drafting.plan.PlanDraft;
import io.taikei.drafting.store.DraftFacts;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftProperties;
import io.taikei.drafting.store.DraftReadingChoice;
import io.taikei.drafting.store.DraftRefused;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftResult.Element;
import io.taikei.drafting.store.DraftState;
import io.taikei.drafting.store.DraftState.Status;
import io.taikei.drafting.store.DraftStore;
import io.taikei.drafting.store.DraftStore.SentDocument;
import io.taikei.intake.DraftReader;
import io.taikei.intake.document.Progress;
import io.taikei.model.AccountedPlan;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.planfile.form.PlanYaml;
import io.taikei.reader.PlanReader;
import io.taikei.reader.torntable.TornTableReader;
import io.taikei.source.SourceLines;
import io.taikei.validation.ValidPlans;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(60)
class DraftStoreTests {

	private static final DraftFacts FACTS = new DraftFacts("132241", "2", "第2次ほしみ市総合計画", Plan.Status.ADOPTED, 2025,
			null);

	@TempDir
	private Path directory = Path.of("");

	private DraftStore store = new DraftStore(settings(), Clock.systemUTC());

	@BeforeEach
	void openStore() {
		this.store = new DraftStore(settings(), Clock.systemUTC());
	}

	@Test
	void readsDocumentsInTheBackground() {
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			DraftId id = drafts.create(List.of(sheet()), FACTS);

			assertThat(await(drafts, id)).isEqualTo(DraftState.READ);
			assertThat(result(id).elements()).extracting(Element::title)
				.startsWith("水と緑のまち", "樹林地の保全", "里山の手入れの支援")
				.hasSize(12);
			assertThat(this.store.planFile(id).orElseThrow()).content().contains("第2次ほしみ市総合計画", "多摩市", "里山の手入れの支援");
			assertThat(this.store.account(id).orElseThrow()).content().contains("シート「施策体系」", "里山の手入れの支援");
		}
	}

	@Test
	void keepsDocumentsForTheirOwnerAlone() throws IOException {
		DraftId id = this.store.create(List.of(sheet()), FACTS);

		Path folder = this.store.folder(id).path();
		for (Path closed : List.of(this.directory, folder, folder.resolve("documents"))) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(closed))).isEqualTo("rwx------");
		}
		try (Stream<Path> documents = Files.list(folder.resolve("documents"))) {
			assertThat(documents).isNotEmpty()
				.allSatisfy(
						(document) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(document)))
							.isEqualTo("rw-------"));
		}
	}

	@Test
	void survivesARestart() {
		DraftId id;
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			id = drafts.create(List.of(sheet()), FACTS);
			await(drafts, id);
		}

		openStore();
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			drafts.resume();

			assertThat(drafts.state(id)).hasValue(DraftState.READ);
			assertThat(result(id).elements()).hasSize(12);
			assertThat(this.store.form(id).orElseThrow().facts()).isEqualTo(FACTS);
		}
	}

	@Test
	void keepsALoadedPlanAndItsCorrectionsOverARestart() {
		AccountedPlan plan = new AccountedPlan(MidorinoPlan.plan(), ValidPlans.sources(MidorinoPlan.plan()));
		DraftId id;
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			id = drafts.create(plan);
			await(drafts, id);
			drafts.change(id, "1-1-1", new HandCorrection("里山と林の保全", false, false, null, "企画課"));
			await(drafts, id);
		}

		openStore();
		PlanCorrection correction;
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			correction = drafts.correction(id).orElseThrow();
		}

		assertThat(correction.before()).isEqualTo(plan);
		assertThat(PlanDifference.between(plan.plan(), correction.after().plan()).elements()).singleElement()
			.extracting(ElementChange::titleAfter)
			.isEqualTo("里山と林の保全");
		DraftResult result = result(id);
		assertThat(result.elements()).extracting(Element::title).contains("里山と林の保全").hasSize(17);
		assertThat(result.doubts()).extracting((doubt) -> doubt.text().ja())
			.singleElement(InstanceOfAssertFactories.STRING)
			.contains("生きもの調査の実施", "70%", "1-1-2 水辺の再生");
		assertThat(this.store.planFile(id).orElseThrow()).content().contains("里山と林の保全", "file: midorino.txt");
		assertThat(this.store.account(id).orElseThrow()).hasFileName("midorino.txt");
	}

	@Test
	void goesOnWithWhatTheEndOfTheApplicationBrokeOff() {
		DraftId id = this.store.create(List.of(sheet()), FACTS);

		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			drafts.resume();

			assertThat(await(drafts, id)).isEqualTo(DraftState.READ);
		}
	}

	@Test
	void removesWhatNobodyHasChangedForLong() {
		DraftId id = this.store.create(List.of(sheet()), FACTS);
		assertThat(this.store.expires(id)).isAfter(Instant.now().plus(Duration.ofDays(29)));

		new DraftStore(settings(), later(Duration.ofDays(29))).removeExpired();
		assertThat(this.store.form(id)).isPresent();

		new DraftStore(settings(), later(Duration.ofDays(31))).removeExpired();
		assertThat(this.store.form(id)).isEmpty();
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void stopsAReadingAndTakesItUpAgain() {
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			DraftId first = drafts.create(List.of(sheet()), FACTS);
			DraftId second = drafts.create(List.of(sheet()), FACTS);
			drafts.stop(second);

			assertThat(await(drafts, first)).isEqualTo(DraftState.READ);
			assertThat(await(drafts, second)).isEqualTo(DraftState.STOPPED);

			drafts.change(second, (DraftReadingChoice) null);

			assertThat(await(drafts, second)).isEqualTo(DraftState.READ);
		}
	}

	@Test
	void tellsOfEachDocumentWhyItCanNotBeRead() {
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			DraftId id = drafts.create(List.of(document("計画.pdf", "%PDF-1.7 broken"), sheet()), FACTS);

			DraftState state = await(drafts, id);

			assertThat(state.status()).isEqualTo(Status.FAILED);
			assertThat(state.failures()).singleElement().satisfies((failure) -> {
				assertThat(failure.document()).isEqualTo("計画.pdf");
				assertThat(failure.text().ja()).isNotBlank();
				assertThat(failure.text().en()).isNotBlank();
			});
		}
	}

	@Test
	void keepsCorrectionsWhateverIsReadAnew() {
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			DraftId id = drafts.create(List.of(sheet()), FACTS);
			await(drafts, id);
			String moved = key(id, "用水路の清掃");
			drafts.change(id, moved, new HandCorrection("用水路の清掃と点検", false, false, key(id, "樹林地の保全"), "企画課"));
			drafts.change(id, key(id, "図書館の充実"), new HandCorrection(null, true, false, null, null));
			drafts.change(id, key(id, "子育ての支援"), new HandCorrection(null, false, true, null, null));
			await(drafts, id);

			assertThat(result(id).elements()).extracting(Element::title)
				.containsExactly("水と緑のまち", "樹林地の保全", "里山の手入れの支援", "樹林地の調査", "用水路の清掃と点検", "水辺の再生", "ともに育つまち", "学びの支援",
						"図書館の充実");
			assertThat(result(id).removed()).extracting(RemovedElement::title).containsExactly("子育ての支援");
			assertThat(this.store.planFile(id).orElseThrow()).content()
				.contains("status: reviewed", "name: 企画課", "placeholder: true")
				.doesNotContain("保育所の整備");

			drafts.change(id, (DraftReadingChoice) null);
			await(drafts, id);

			assertThat(key(id, "用水路の清掃と点検")).isEqualTo(moved);
		}
	}

	@Test
	void addsElementsAndTakesThemBack() {
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			DraftId id = drafts.create(List.of(sheet()), FACTS);
			await(drafts, id);
			String under = key(id, "水と緑のまち");
			drafts.add(id, added("景観の保全", under, "d1s1r1c1"));
			drafts.add(id, added("農地の保全", under, null));
			await(drafts, id);

			assertThat(result(id).elements()).extracting(Element::key).contains("hand-1", "hand-2").hasSize(14);
			PlanYaml planFile = PlanYaml.parse(read(this.store.planFile(id).orElseThrow()));
			assertThat(planFile.tree().at("/elements/0/children/0/title").asString()).isEqualTo("景観の保全");
			assertThat(planFile.tree().at("/elements/0/children/0/source").asString()).isEqualTo("2");
			assertThat(planFile.tree().at("/elements/0/children/3/namedBy/name").asString()).isEqualTo("企画課");
			assertThat(planFile.tree().at("/elements/0/children/3/source").isMissingNode()).isTrue();
			assertThat(PlanReader.ofSeeds(Path.of("seeds"))
				.read(Objects.requireNonNull(this.store.planFile(id).orElseThrow().getParent())))
				.satisfies((reading) -> assertThat(reading.problems()).isEmpty());

			drafts.change(id, "hand-1", new HandCorrection("景観づくり", false, false, null, null));
			await(drafts, id);
			assertThat(result(id).elements()).extracting(Element::title).contains("景観づくり", "農地の保全");

			drafts.undo(id, "hand-1");
			await(drafts, id);
			assertThat(result(id).elements()).extracting(Element::title).doesNotContain("景観づくり").hasSize(13);

			drafts.undoAll(id);
			await(drafts, id);
			assertThat(result(id).elements()).hasSize(12);
		}
	}

	/** What the page does is what the plan file says to the command. */
	@Test
	void saysInThePlanFileWhatWasCorrected() throws IOException {
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			DraftId id = drafts.create(List.of(sheet()), FACTS);
			await(drafts, id);
			drafts.add(id, added("農地の保全", key(id, "水と緑のまち"), null));
			drafts.change(id, key(id, "図書館の充実"), new HandCorrection(null, true, false, null, null));
			drafts.change(id, key(id, "保育所の整備"), new HandCorrection(null, false, true, null, null));
			drafts.change(id, new DraftReadingChoice(Objects.requireNonNull(result(id).reading()),
					List.of(Kind.GOAL, Kind.INITIATIVE, Kind.PROJECT)));
			await(drafts, id);
			String planFile = read(this.store.planFile(id).orElseThrow());

			PlanDraft again = PlanDraft.read(new DraftReader(new TornTableReader(List.of())),
					List.of(this.store.folder(id).document("施策体系.xlsx")), FACTS.planFacts(), List.of(),
					DraftInstructions.of(new SourceLines("plan.yaml", planFile.lines().toList())).orElseThrow(),
					Progress.NONE);

			assertThat(again.planFile()).isEqualTo(planFile);
			assertThat(again.account().content()).contains("\t人が除外\t保育所の整備");
		}
	}

	private static HandCorrection added(String title, String under, @Nullable String place) {
		return new HandCorrection(title, false, false, under, "企画課", new AddedElement("施策", null, place));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void tellsOfCorrectionsThatFitNoElementAnyMore() {
		try (Drafts drafts = new Drafts(this.store, new DraftReader(new TornTableReader(List.of())))) {
			DraftId id = drafts.create(List.of(sheet()), FACTS);
			drafts.change(id, "d1s1r99c9", new HandCorrection("消えた要素", false, false, null, null));
			await(drafts, id);

			assertThat(result(id).unmatched()).containsExactly("d1s1r99c9");
		}
	}

	@Test
	void refusesDocumentsBeforeItKeepsThem() {
		refuses(List.of(), "no file");
		refuses(List.of(document("a.csv", "")), "empty");
		refuses(List.of(document("a.csv", "x"), document("a.csv", "y")), "a.csv");
		refuses(List.of(new SentDocument("a.csv", 50_000_001, new ByteArrayResource(new byte[1]))), "50 MB");
		refuses(List.of(document("1.csv", "x"), document("2.csv", "x"), document("3.csv", "x")), "2 are the most");
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void givesDocumentsNamesThatAPlanFileCanHave() {
		assertThat(document("C:\\計画\\施策:体系.xlsx", "x").name()).isEqualTo("施策_体系.xlsx");
		assertThat(document("../../.secret", "x").name()).isEqualTo("_secret");
		assertThat(document("長".repeat(300) + ".xlsx", "x").name()).hasSize(65).endsWith("長.xlsx");
	}

	private void refuses(List<SentDocument> documents, String told) {
		assertThatExceptionOfType(DraftRefused.class).isThrownBy(() -> this.store.create(documents, FACTS))
			.satisfies((refused) -> {
				assertThat(refused.text().en()).containsIgnoringCase(told);
				assertThat(refused.text().ja()).isNotBlank();
			});
	}

	private DraftState await(Drafts drafts, DraftId id) {
		while (true) {
			DraftState state = drafts.state(id).orElseThrow();
			if (!state.isUnderWay()) {
				return state;
			}
			Thread.onSpinWait();
		}
	}

	private DraftResult result(DraftId id) {
		return this.store.result(id).orElseThrow();
	}

	private String key(DraftId id, String title) {
		return result(id).elements()
			.stream()
			.filter((element) -> element.title().equals(title))
			.findFirst()
			.orElseThrow()
			.key();
	}

	private DraftProperties settings() {
		return new DraftProperties(this.directory, Duration.ofDays(30), 2);
	}

	private static Clock later(Duration by) {
		return Clock.fixed(Instant.now().plus(by), ZoneOffset.UTC);
	}

	private static SentDocument sheet() {
		byte[] workbook = HoshimiSheet.workbook();
		return new SentDocument("施策体系.xlsx", workbook.length, new ByteArrayResource(workbook));
	}

	private static SentDocument document(String name, String content) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return new SentDocument(name, bytes.length, new ByteArrayResource(bytes));
	}

}
