package io.taikei.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineScoreTests {

	private static final String TRUTH = """
			{"case": "7-small", "expect": "read", "levels": [{"name": "政策"}, {"name": "施策"}],
			 "mustTell": [{"rows": [3, 4]}],
			 "elements": [
			  {"level": "政策", "code": "1", "title": "安全なまち", "parent": null},
			  {"level": "施策", "code": "1-1", "title": "防災（訓練）", "parent": 0, "departments": ["危機管理課"],
			   "indicators": [{"name": "参加者数", "unit": "人", "baseline": "1,200", "target": null, "baselineYear": 2023}]},
			  {"level": "施策", "code": "1-2", "title": "防犯", "parent": 0},
			  {"level": "政策", "code": "2", "title": "元気なまち", "parent": null},
			  {"level": "施策", "code": "2-1", "title": "健康", "parent": 3, "parentAny": [0]},
			  {"level": "施策", "code": null, "title": "食育", "parent": 3}]}
			""";

	@TempDir
	private Path folder = Path.of("");

	private IntakeTruth truth = new IntakeTruth("", null, List.of(), List.of(), List.of(), Map.of());

	@BeforeEach
	void readTruth() throws IOException {
		this.truth = IntakeTruth.read(Files.writeString(this.folder.resolve("truth.json"), TRUTH));
	}

	@Test
	void countsRightWrongMissingAndExtra() {
		Draft draft = draft(element(0, "1", "安全なまち", null), element(1, "1－1", "防災 (訓練)", 0, "危機管理課"),
				element(0, "2", "元気なまち", null), element(1, "1-2", "防犯", 2), element(1, "2-9", "健康", 0),
				element(1, null, "運動", 2));

		OutlineScore score = score(draft);

		assertThat(titles(score.right().keySet().stream())).containsExactly("安全なまち", "防災(訓練)", "元気なまち", "健康");
		assertThat(titles(score.wrong().keySet().stream())).containsExactly("防犯");
		assertThat(titles(score.missing().stream())).containsExactly("食育");
		assertThat(titles(score.extra().stream())).containsExactly("運動");
		assertThat(score.codes()).isEqualTo(new OutlineScore.Share(4, 5));
		assertThat(score.departments()).isEqualTo(new OutlineScore.Share(1, 1));
		assertThat(score.indicators()).isEqualTo(new OutlineScore.Share(0, 1));
	}

	@Test
	void countsWhatStandsOnAnotherLevelAsWrong() {
		OutlineScore score = score(draft(element(0, "1", "安全なまち", null), element(0, "1-1", "防災（訓練）", null),
				element(0, "2", "元気なまち", null)));

		assertThat(titles(score.wrong().keySet().stream())).containsExactly("防災(訓練)");
	}

	@Test
	void countsWrongElementsThatNothingMarks() {
		DocumentPlace place = new DocumentPlace("input.xlsx", new Address.OfSheet("", 3, 1));
		Draft untold = draft(element(0, "2", "元気なまち", null), element(1, "1-2", "防犯", 0));
		Draft told = new Draft(untold.levels(), untold.elements(),
				List.of(Doubt.of(Doubt.Kind.NOTE,
						List.of(place, new DocumentPlace("input.xlsx", new Address.OfSheet("", 4, 1))), "")),
				List.of());

		assertThat(figures(untold).untold()).isEqualTo(1);
		assertThat(figures(untold).told()).isEqualTo(new OutlineScore.Share(0, 1));
		assertThat(figures(told).untold()).isZero();
		assertThat(figures(told).told()).isEqualTo(new OutlineScore.Share(1, 1));
	}

	@Test
	void expectsNothingOfWhatIsToBeRefused() throws IOException {
		IntakeTruth refused = IntakeTruth
			.read(Files.writeString(this.folder.resolve("told.json"), TRUTH.replace("\"read\"", "\"told\"")));

		assertThat(OutlineElement.of(refused, true)).isEmpty();
		assertThat(refused.format()).isEqualTo("small");
	}

	private OutlineScore score(Draft draft) {
		return OutlineScore.of(OutlineElement.of(this.truth, false), this.truth.levelNames(), OutlineElement.of(draft));
	}

	private IntakeFigures figures(Draft draft) {
		List<OutlineElement> read = OutlineElement.of(draft);
		return IntakeFigures.of(this.truth, draft,
				OutlineScore.of(OutlineElement.of(this.truth, false), this.truth.levelNames(), read), read, 0, 0);
	}

	private static List<String> titles(Stream<OutlineElement> elements) {
		return elements.map(OutlineElement::title).toList();
	}

	private static Draft draft(DraftElement... elements) {
		return new Draft(List.of("政策", "施策"), List.of(elements), List.of(), List.of());
	}

	private static DraftElement element(int level, @Nullable String code, String title, @Nullable Integer parent,
			String... departments) {
		return new DraftElement(level, code, title, parent,
				List.of(new DocumentPlace("input.xlsx", new Address.OfSheet("", 3, 1))), List.of(departments),
				List.of(), List.of(), 1);
	}

}
