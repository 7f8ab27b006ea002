package io.taikei.planfile.writing;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.model.Plan;
import io.taikei.planfile.form.PlanYaml;
import io.taikei.planfile.writing.HandEdits.ElementEdit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;

import static org.assertj.core.api.Assertions.assertThat;

class DraftPlanFileTests {

	private static final PlanFileFacts FACTS = new PlanFileFacts(null, "2", "levels:\nelements:", Plan.Status.ADOPTED,
			2025, null);

	/** What looks like an element in a file, but is the text of one. */
	private static final String STATEMENT = "- code: 9\n\n  source: \"7\"\nchildren:\n- title: 何でもない";

	private final Draft draft = new Draft(List.of("目標", "施策"),
			List.of(element(0, "1", "水と緑のまち", null, 1), element(1, null, "樹林地の保全", 0, 2),
					element(1, "1-2", "水辺の再生", 0, 3), element(0, "2", "ともに育つまち", null, 4)),
			List.of(), List.of(text(1, "1 水と緑のまち"), text(2, "樹林地の保全"), text(3, "1-2 水辺の再生"), text(4, "2 ともに育つまち")));

	@Test
	void tellsWithWhichLineEachElementBegins() {
		WrittenDraft written = write(HandEdits.NONE);

		PlanYaml file = PlanYaml.parse(written.text());
		assertThat(written.lines().elements()).extracting(WrittenLines.WrittenElement::line)
			.containsExactly(line(file, "/elements/0"), line(file, "/elements/0/children/0"),
					line(file, "/elements/0/children/1"), line(file, "/elements/1"));
		assertThat(written.lines().levels()).isEqualTo(line(file, "/levels"));
		int below = line(file, "/elements/0/children/0") + 1;
		assertThat(written.lines().at(below)).isEqualTo(OptionalInt.of(1));
		assertThat(written.lines().at(1)).isEmpty();
		assertThat(written.lines().ofAccount(5)).isEqualTo(OptionalInt.of(3));
		assertThat(written.lines().ofAccount(1)).isEmpty();
	}

	@Test
	void writesTheSameAsTheWholeForm() {
		String text = write(HandEdits.NONE).text();

		assertThat(text).endsWith("\n");
		assertThat(text.lines()).containsExactlyElementsOf(
				(PlanFileWriter.HEAD + PlanYaml.write(PlanYaml.parse(text).form())).lines().toList());
		assertThat(PlanYaml.parse(text).tree().at("/elements/0/statements/0/text").asString()).isEqualTo(STATEMENT);
	}

	@Test
	void namesWhoAddedAnElement() {
		String text = write(
				new HandEdits(List.of(), Map.of(1, ElementEdit.added(false, "企画課"), 3, ElementEdit.added(true, "総務課"))))
			.text();

		PlanYaml file = PlanYaml.parse(text);
		assertThat(file.tree().at("/elements/0/children/0/naming").asString()).isEqualTo("reviewed");
		assertThat(file.tree().at("/elements/0/children/0/namedBy/name").asString()).isEqualTo("企画課");
		assertThat(file.tree().at("/elements/0/children/0/placement/status").asString()).isEqualTo("reviewed");
		assertThat(file.tree().at("/elements/0/children/0/placement/inferred/confidence").asDouble()).isZero();
		assertThat(file.tree().at("/elements/1/namedBy/name").asString()).isEqualTo("総務課");
		assertThat(file.tree().at("/elements/1/placement").isMissingNode()).isTrue();
		assertThat(file.tree().at("/elements/0/naming").isMissingNode()).isTrue();
	}

	private WrittenDraft write(HandEdits edits) {
		return new DraftPlanFile(this.draft, new LineAccountFile("account.tsv", this.draft.account()), edits)
			.write(FACTS, Map.of("levels", List.of("目標", "施策")), List.of(), new WrittenTexts());
	}

	private static int line(PlanYaml file, String path) {
		return file.line(JsonPointer.compile(path));
	}

	private static DraftElement element(int level, @Nullable String code, String title, @Nullable Integer parent,
			int line) {
		return new DraftElement(level, code, title, parent, List.of(place(line)), List.of("企画課"), List.of(),
				List.of(new DraftStatement(DraftStatement.Kind.DESCRIPTION, "", STATEMENT, place(line))), 1);
	}

	private static AccountedText text(int line, String text) {
		return new AccountedText(place(line), text, TextRole.CONTENT);
	}

	private static DocumentPlace place(int line) {
		return new DocumentPlace("計画.txt", new Address.OfLine(line));
	}

}
