package io.taikei.intake.pdf;

import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.Progress;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.DocumentFlow;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the plan of the fictional Midorino, as a browser printed it from a page. */
class JapanesePdfTests {

	private static DocumentFlow plan;

	@BeforeAll
	static void readPlan() throws URISyntaxException {
		Path file = Path.of(Objects.requireNonNull(JapanesePdfTests.class.getResource("midorino.pdf")).toURI());
		plan = PdfFile.read(file, Progress.NONE);
	}

	@Test
	void joinsWrappedLinesOfACellWithoutSpaces() {
		assertThat(column(1)).containsExactly("施策", "１－１　森と里山の保全と市民の参加", "１－１　森と里山の保全と市民の参加", "１－２　青い川の再生");
	}

	@Test
	void keepsLinesApartThatWereBroken() {
		assertThat(column(3)).containsExactly("担当課", "環境課、農林課", "環境課", "農林課\n河川課");
	}

	@Test
	void readsTextThatGoesDownInAMergedCell() {
		assertThat(column(0)).containsExactly("柱", "みどりを育む", "みどりを育む", "みどりを育む");
	}

	@Test
	void writesCharactersAsPeopleDo() {
		assertThat(plan.lines().toList()).extracting(TextLine::text)
			.contains("市民とともに進める長期の青写真は、次のとおりです。")
			.noneMatch((text) -> text.codePoints().anyMatch((character) -> character >= 0x2E80 && character < 0x2FE0));
	}

	@Test
	void hasNothingToTell() {
		assertThat(plan.doubts()).isEmpty();
	}

	private static List<String> column(int column) {
		return plan.tables()
			.map(SourceTable::grid)
			.toList()
			.getFirst()
			.rows()
			.stream()
			.map((row) -> row.get(column))
			.map(Cell::text)
			.toList();
	}

}
