package io.taikei.drafting.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.taikei.drafting.part.PlaceKeys;
import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectedDraftTests {

	private static final String OFFICE = "企画課";

	/** 1 goal, 2 policy, 3 a line that was not read, 4 policy, 5 goal. */
	private static final List<String> LINES = List.of("1 水と緑のまち", "1-1 樹林地の保全", "1-2 里山の再生", "1-3 水辺の再生", "2 ともに育つまち");

	private final Draft draft = new Draft(List.of("目標", "施策"),
			List.of(element(0, "水と緑のまち", null, 1), element(1, "樹林地の保全", 0, 2), element(1, "水辺の再生", 0, 4),
					element(0, "ともに育つまち", null, 5)),
			List.of(), IntStream.rangeClosed(1, 5).mapToObj(CorrectedDraftTests::text).toList());

	@Test
	void addsAnElementWhereItsTextStands() {
		CorrectedDraft corrected = corrected(Map.of("hand-1", added("里山の再生", "d1l1", "施策", "d1l3")));

		assertThat(titles(corrected)).containsExactly("水と緑のまち", "樹林地の保全", "里山の再生", "水辺の再生", "ともに育つまち");
		assertThat(corrected.keys()).containsExactly("d1l1", "d1l2", "hand-1", "d1l4", "d1l5");
		assertThat(corrected.draft().elements().get(2)).satisfies((element) -> {
			assertThat(element.parent()).isZero();
			assertThat(element.code()).isEqualTo("1-2");
			assertThat(element.places()).containsExactly(place(3));
		});
		assertThat(corrected.edits().get(2)).extracting("addedBy").isEqualTo(OFFICE);
		assertThat(role(corrected, 3)).isEqualTo(TextRole.CONTENT);
		assertThat(corrected.unmatched()).isEmpty();
	}

	@Test
	void addsWhatWasEnteredBehindItsSiblingsAndAnotherBelowIt() {
		Map<String, HandCorrection> corrections = new LinkedHashMap<>();
		corrections.put("hand-2", added("川の見守り", "hand-1", "施策", null));
		corrections.put("hand-1", added("安全なまち", null, "目標", null));

		CorrectedDraft corrected = corrected(corrections);

		assertThat(titles(corrected)).containsExactly("水と緑のまち", "樹林地の保全", "水辺の再生", "ともに育つまち", "安全なまち", "川の見守り");
		assertThat(corrected.draft().elements().getLast().parent()).isEqualTo(4);
		assertThat(corrected.draft().elements().getLast().places()).isEmpty();
	}

	@Test
	void movesAnElementBelowOneThatWasAdded() {
		Map<String, HandCorrection> corrections = new LinkedHashMap<>();
		corrections.put("hand-1", added("安全なまち", null, "目標", null));
		corrections.put("d1l4", new HandCorrection(null, false, false, "hand-1", OFFICE));

		CorrectedDraft corrected = corrected(corrections);

		assertThat(titles(corrected)).containsExactly("水と緑のまち", "樹林地の保全", "ともに育つまち", "安全なまち", "水辺の再生");
		assertThat(corrected.edits().get(4)).extracting("move.from").isEqualTo(0);
	}

	@Test
	void tellsOfTextsThatAPersonLeftOut() {
		CorrectedDraft corrected = corrected(Map.of("d1l1", new HandCorrection(null, false, true, null, null)));

		assertThat(titles(corrected)).containsExactly("ともに育つまち");
		assertThat(IntStream.rangeClosed(1, 5).mapToObj((line) -> role(corrected, line)))
			.containsExactly(TextRole.REMOVED, TextRole.REMOVED, TextRole.DOUBTFUL, TextRole.REMOVED, TextRole.CONTENT);
		assertThat(corrected.removed()).containsExactly(new RemovedElement("d1l1", "水と緑のまち"));
	}

	@Test
	void tellsOfAddedElementsThatFitNowhere() {
		Map<String, HandCorrection> corrections = new LinkedHashMap<>();
		corrections.put("hand-1", added("階層がない", null, "事業", null));
		corrections.put("hand-2", added("場所がない", "d1l1", "施策", "d1l9"));
		corrections.put("hand-3", added("親がない", "d1l9", "施策", null));
		corrections.put("hand-4", added("親が同じ階層", "d1l2", "施策", null));
		corrections.put("hand-5", added("外した親の下", "d1l5", "施策", null));
		corrections.put("d1l5", new HandCorrection(null, false, true, null, null));

		CorrectedDraft corrected = corrected(corrections);

		assertThat(titles(corrected)).containsExactly("水と緑のまち", "樹林地の保全", "水辺の再生");
		assertThat(corrected.unmatched()).containsExactly("hand-1", "hand-2", "hand-3", "hand-4", "hand-5");
		assertThat(corrected.told(corrections).doubts()).hasSize(5)
			.extracting((doubt) -> doubt.text().ja())
			.anyMatch((text) -> text.contains("親がない"));
	}

	@Test
	void keepsWhatWasAddedWhenItIsCorrectedLater() {
		HandCorrection added = added("里山の再生", "d1l1", "施策", "d1l3");

		HandCorrection renamed = new HandCorrection("里山の保全", false, false, null, null).after(added);

		assertThat(renamed).isEqualTo(new HandCorrection("里山の保全", false, false, "d1l1", OFFICE, added.added()));
		assertThat(new HandCorrection(null, false, true, null, null).after(added).isEmpty()).isTrue();
		assertThat(new HandCorrection("別", false, false, null, null).after(renamed(OFFICE)).added()).isNull();
	}

	private static HandCorrection renamed(String by) {
		return new HandCorrection("名", false, false, null, by);
	}

	private CorrectedDraft corrected(Map<String, HandCorrection> corrections) {
		DocumentFlow flow = new DocumentFlow("計画.txt", List.of(), List.of());
		return CorrectedDraft.of(this.draft, new PlaceKeys(List.of(flow)), corrections);
	}

	private static HandCorrection added(String title, @Nullable String under, String level, @Nullable String place) {
		return new HandCorrection(title, false, false, under, OFFICE,
				new AddedElement(level, (place != null) ? "1-2" : null, place));
	}

	private static List<String> titles(CorrectedDraft corrected) {
		return corrected.draft().elements().stream().map(DraftElement::title).toList();
	}

	private static TextRole role(CorrectedDraft corrected, int line) {
		return corrected.draft().account().get(line - 1).role();
	}

	private static DraftElement element(int level, String title, @Nullable Integer parent, int line) {
		return new DraftElement(level, null, title, parent, List.of(place(line)), List.of(), List.of(), List.of(), 1);
	}

	private static AccountedText text(int line) {
		return new AccountedText(place(line), LINES.get(line - 1), (line == 3) ? TextRole.DOUBTFUL : TextRole.CONTENT);
	}

	private static DocumentPlace place(int line) {
		return new DocumentPlace("計画.txt", new Address.OfLine(line));
	}

}
