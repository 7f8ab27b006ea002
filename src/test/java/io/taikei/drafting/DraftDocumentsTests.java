package io.taikei.drafting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import io.taikei.drafting.choice.DocumentExtent;
import io.taikei.drafting.choice.DocumentExtent.Unit;
import io.taikei.drafting.correction.AddedElement;
import io.taikei.drafting.correction.HandCorrection;
import io.taikei.drafting.reading.DraftProgress;
import io.taikei.drafting.reading.DraftReading;
import io.taikei.drafting.reading.LastReading;
import io.taikei.drafting.store.DraftFacts;
import io.taikei.drafting.store.DraftFolder;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftProperties;
import io.taikei.drafting.store.DraftReadingChoice;
import io.taikei.drafting.store.DraftRefused;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftResult.Element;
import io.taikei.drafting.store.DraftState;
import io.taikei.drafting.store.DraftStore;
import io.taikei.drafting.store.DraftStore.SentDocument;
import io.taikei.intake.ColumnForm;
import io.taikei.intake.DraftReader;
import io.taikei.intake.LayoutForm;
import io.taikei.intake.ReadingForm;
import io.taikei.intake.document.ReadRange;
import io.taikei.model.Plan;
import io.taikei.reader.torntable.TornTableReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@Timeout(60)
class DraftDocumentsTests {

	private static final String HEADER = "基本目標,施策,事務事業\n";

	private static final String FIRST = HEADER + """
			水と緑のまち,樹林地の保全,里山の手入れの支援
			水と緑のまち,樹林地の保全,樹林地の調査
			水と緑のまち,水辺の再生,用水路の清掃
			""";

	private static final String SECOND = HEADER + """
			ともに育つまち,子育ての支援,子育て相談の実施
			ともに育つまち,学びの支援,図書館の充実
			""";

	@TempDir
	private Path directory = Path.of("");

	private Drafts drafts = drafts();

	private DraftDocuments documents = new DraftDocuments(this.drafts);

	@BeforeEach
	void open() {
		this.drafts = drafts();
		this.documents = new DraftDocuments(this.drafts);
	}

	@AfterEach
	void close() {
		this.drafts.close();
	}

	@Test
	void readsInAnotherOrderAndKeepsWhatWasCorrected() {
		DraftId id = draft();
		this.drafts.change(id, key(id, "図書館の充実"), new HandCorrection("図書館の本の充実", false, false, null, null));
		await(id);

		this.documents.order(id, List.of("b.csv", "a.csv"));
		await(id);

		assertThat(titles(id)).startsWith("ともに育つまち").contains("図書館の本の充実").hasSize(11);
		assertThat(result(id).unmatched()).isEmpty();
		assertThat(this.documents.extents(id)).extracting(DocumentExtent::name).containsExactly("b.csv", "a.csv");
	}

	@Test
	void keepsTheReadingInAnotherOrder() {
		DraftId id = draft();
		ReadingForm form = Objects.requireNonNull(result(id).reading());
		this.drafts
			.change(id,
					new DraftReadingChoice(
							new ReadingForm(form.documents(), List.of("大綱", "施策", "事業"), null,
									Objects.requireNonNull(form.tables())
										.stream()
										.map((layout) -> new LayoutForm(layout.tables(), layout.columns()
											.stream()
											.map((column) -> new ColumnForm(column.column(), column.header(),
													column.holds(), renamed(column.level()), column.year(), null))
											.toList(), layout.captions()))
										.toList(),
									null, null),
							List.of()));
		await(id);

		this.documents.order(id, List.of("b.csv", "a.csv"));
		await(id);

		assertThat(result(id).levels()).extracting(DraftResult.Level::name).containsExactly("大綱", "施策", "事業");
		assertThat(titles(id)).startsWith("ともに育つまち").hasSize(11);
	}

	@Test
	void removesAndAddsDocuments() {
		DraftId id = draft();
		this.drafts.change(id, key(id, "樹林地の調査"), new HandCorrection("調査", false, false, null, null));
		await(id);

		this.documents.order(id, List.of("b.csv"));
		await(id);
		assertThat(titles(id)).containsExactly("ともに育つまち", "子育ての支援", "子育て相談の実施", "学びの支援", "図書館の充実");
		assertThat(this.drafts.store().form(id).orElseThrow().corrections()).isEmpty();

		this.documents.add(id, List.of(document("a.csv", FIRST.replace("樹林地の調査", "樹林地の測量"))));
		await(id);
		assertThat(titles(id)).contains("樹林地の測量").hasSize(11);
	}

	@Test
	void readsTheRowsThatAPersonWants() {
		DraftId id = draft();
		ReadingForm form = Objects.requireNonNull(result(id).reading());

		this.drafts.change(id,
				new DraftReadingChoice(new ReadingForm(form.documents(), form.levels(),
						List.of(new ReadRange("a.csv", 4, 4), new ReadRange("b.csv", 1, 3)), form.tables(), null, null),
						List.of()));
		await(id);

		assertThat(titles(id)).contains("用水路の清掃", "図書館の充実").doesNotContain("里山の手入れの支援", "樹林地の調査");
		assertThat(this.drafts.store().planFile(id).orElseThrow()).content().contains("ranges:", "first: 4");
		assertThat(this.drafts.store().account(id).orElseThrow()).content()
			.containsPattern("a.csv\\s+B2\\s+対象外\\s+樹林地の保全");
		assertThat(this.documents.extents(id)).extracting(DocumentExtent::unit, DocumentExtent::length)
			.containsExactly(tuple(Unit.ROW, 4), tuple(Unit.ROW, 3));
	}

	@Test
	void refusesAnOrderOfOtherDocuments() {
		DraftId id = draft();

		refuses(id, List.of(), "needs a document");
		refuses(id, List.of("c.csv"), "c.csv");
		refuses(id, List.of("a.csv", "a.csv"), "twice");
		assertThatExceptionOfType(DraftRefused.class)
			.isThrownBy(() -> this.documents.add(id, List.of(document("a.csv", FIRST))));
	}

	@Test
	void readsDocumentsAnewOnlyWhereTheyHaveChanged() {
		DraftId id = draft();
		DraftFolder folder = this.drafts.store().folder(id);
		LastReading last = new LastReading(new DraftReader(new TornTableReader(List.of())));
		LastReading.Kept first = last.of(new DraftReading(folder, folder.form()), new DraftProgress(List.of("a.csv")));

		this.drafts.change(id, key(id, "図書館の充実"), new HandCorrection("図書館", false, false, null, null));
		await(id);

		assertThat(last.of(new DraftReading(folder, folder.form()), new DraftProgress(List.of("a.csv"))))
			.isSameAs(first);

		this.documents.order(id, List.of("b.csv"));
		await(id);

		assertThat(last.of(new DraftReading(folder, folder.form()), new DraftProgress(List.of("b.csv"))))
			.isNotSameAs(first);
	}

	@Test
	void writesOnlyWhatACorrectionChanges() throws IOException {
		DraftId id = draft();
		Path first = this.drafts.store().folder(id).path().resolve("source/1.json");
		Path second = this.drafts.store().folder(id).path().resolve("source/2.json");
		String removed = key(id, "図書館の充実");
		Files.writeString(first, "kept");

		this.drafts.change(id, removed, new HandCorrection(null, false, true, null, null));
		await(id);

		assertThat(first).hasContent("kept");
		assertThat(second).content().contains("\"REMOVED\"");
		assertThat(this.drafts.store().account(id).orElseThrow()).content().contains("人が除外\t図書館の充実");

		this.drafts.close();
		this.drafts = drafts();
		this.drafts.undo(id, removed);
		await(id);

		assertThat(first).content().contains("里山の手入れの支援");
		assertThat(second).content().doesNotContain("REMOVED");
	}

	@Test
	void keepsWhatWasAddedInAnotherOrder() {
		DraftId id = draft();
		this.drafts.add(id, added("書店の支援", key(id, "学びの支援"), "d2s1r1c1"));
		this.drafts.add(id, added("川の見守り", key(id, "水辺の再生"), "d1s1r1c1"));
		await(id);

		this.documents.order(id, List.of("b.csv", "a.csv"));
		await(id);
		assertThat(titles(id)).contains("書店の支援", "川の見守り").hasSize(13);

		this.documents.order(id, List.of("b.csv"));
		await(id);
		assertThat(titles(id)).contains("書店の支援").hasSize(6);
		assertThat(result(id).unmatched()).isEmpty();
	}

	private static HandCorrection added(String title, String under, String place) {
		return new HandCorrection(title, false, false, under, "企画課", new AddedElement("事務事業", null, place));
	}

	private void refuses(DraftId id, List<String> names, String told) {
		assertThatExceptionOfType(DraftRefused.class).isThrownBy(() -> this.documents.order(id, names))
			.satisfies((refused) -> {
				assertThat(refused.text().en()).contains(told);
				assertThat(refused.text().ja()).isNotBlank();
			});
	}

	private static String renamed(@Nullable String level) {
		return "基本目標".equals(level) ? "大綱" : "施策".equals(level) ? "施策" : "事業";
	}

	private DraftId draft() {
		DraftId id = this.drafts.create(List.of(document("a.csv", FIRST), document("b.csv", SECOND)),
				new DraftFacts("132241", "2", "第2次ほしみ市総合計画", Plan.Status.ADOPTED, 2025, null));
		await(id);
		assertThat(titles(id)).startsWith("水と緑のまち").hasSize(11);
		return id;
	}

	private void await(DraftId id) {
		while (this.drafts.state(id).orElseThrow().isUnderWay()) {
			Thread.onSpinWait();
		}
		assertThat(this.drafts.state(id)).hasValue(DraftState.READ);
	}

	private DraftResult result(DraftId id) {
		return this.drafts.store().result(id).orElseThrow();
	}

	private List<String> titles(DraftId id) {
		return result(id).elements().stream().map(Element::title).toList();
	}

	private String key(DraftId id, String title) {
		return result(id).elements()
			.stream()
			.filter((element) -> element.title().equals(title))
			.findFirst()
			.orElseThrow()
			.key();
	}

	private Drafts drafts() {
		return new Drafts(
				new DraftStore(new DraftProperties(this.directory, Duration.ofDays(30), 3), Clock.systemUTC()),
				new DraftReader(new TornTableReader(List.of())));
	}

	private static SentDocument document(String name, String content) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return new SentDocument(name, bytes.length, new ByteArrayResource(bytes));
	}

}
