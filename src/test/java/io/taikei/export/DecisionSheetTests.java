package io.taikei.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Overlap;
import io.taikei.review.DecisionFile;
import io.taikei.review.ImportFinding;
import io.taikei.review.ImportFinding.Kind;
import io.taikei.review.sheet.DecisionSheetReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The table of two plans, filled by people as Excel does, and brought back. */
class DecisionSheetTests {

	private static final Reviewer BY = new Reviewer("企画課", "REVIEWER");

	private static final int HEADER = 2;

	@Test
	void decidesNothingWhereNobodyDecided() throws IOException {
		assertThat(read(Map.of())).isEqualTo(new DecisionFile(List.of(), List.of(), 0));
	}

	@Test
	void bringsBackWhatPeopleDecidedOnWhichTextAndScore() throws IOException {
		DecisionFile read = read(Map.of("対照表!判定!4", " 却下", "対照表!備考!4", "別の話です。", "一方のみ!判定!4", "対応なし"));

		assertThat(read.findings()).isEmpty();
		assertThat(read.decisions()).hasSize(2);
		assertThat(read.decisions().getFirst().decision()).satisfies((decision) -> {
			assertThat(decision.subject()).isEqualTo(Subject.OVERLAP);
			assertThat(decision.verdict()).isEqualTo(Verdict.REJECTED);
			assertThat(decision.by()).isEqualTo(BY);
			assertThat(decision.note()).isEqualTo("別の話です。");
			assertThat(decision.a()).extracting(DecidedEnd::id, DecidedEnd::title, DecidedEnd::textHash)
				.containsExactly("999989-1:1-1", "＝水辺の再生", "beef");
			assertThat(Objects.requireNonNull(decision.b()).id()).isEqualTo("999997-2:1");
			assertThat(decision.basis()).isEqualTo(new Basis(0.81234, true, new Overlap.Method("example", "1")));
		});
		assertThat(read.decisions().getLast().decision()).satisfies((decision) -> {
			assertThat(decision.verdict()).isEqualTo(Verdict.NONE);
			assertThat(decision.a().id()).isEqualTo("999997-2:2");
			assertThat(Objects.requireNonNull(decision.b()).id()).isEqualTo("999989-1");
		});
	}

	@Test
	void tellsTheCellOfWhatItDoesNotKnow() throws IOException {
		DecisionFile read = read(Map.of("対照表!判定!4", "たぶん", "対照表!備考!5", "あとで", "一方のみ!判定!4", "承認"));

		assertThat(read.decisions()).isEmpty();
		assertThat(read.findings()).extracting(ImportFinding::place, ImportFinding::kind)
			.containsExactlyInAnyOrder(tuple("対照表!K4", Kind.UNKNOWN_WORD), tuple("対照表!L5", Kind.NOTE_ALONE),
					tuple("一方のみ!I4", Kind.UNKNOWN_WORD));
	}

	@Test
	void tellsWhatCanNotHoldTogether() throws IOException {
		DecisionFile read = read(Map.of("対照表!判定!4", "承認", "対照表!判定!5", "対応なし"));

		assertThat(read.findings()).singleElement()
			.satisfies((finding) -> assertThat(finding)
				.isEqualTo(ImportFinding.of("対照表!K5", Kind.CONTRADICTING_ROWS, "999997-2:1", "対照表!K4")));
	}

	@Test
	void readsNoOtherWorkbook() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			workbook.createSheet("予算").createRow(0).createCell(0).setCellValue("判定");
			workbook.write(bytes);
			assertThat(DecisionSheetReader.read("x.xlsx", bytes.toByteArray(), BY).findings())
				.extracting(ImportFinding::kind)
				.containsExactly(Kind.UNREADABLE);
		}
		assertThat(DecisionSheetReader.read("x.xlsx", new byte[] { 'P', 'K', 3, 4, 5 }, BY).findings())
			.extracting(ImportFinding::kind)
			.containsExactly(Kind.UNREADABLE);
	}

	/** Fills cells by sheet, title of the column and row, and saves it again. */
	private static DecisionFile read(Map<String, String> cells) throws IOException {
		byte[] written = CrosswalkWorkbook.of(SampleCrosswalk.paper());
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			cells.forEach((address, text) -> {
				String[] parts = address.split("!");
				Sheet sheet = workbook.getSheet(parts[0]);
				Row row = sheet.getRow(Integer.parseInt(parts[2]) - 1);
				row.getCell(column(sheet, parts[1]), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
			});
			workbook.write(bytes);
			return DecisionSheetReader.read("x.xlsx", bytes.toByteArray(), BY);
		}
	}

	private static int column(Sheet sheet, String title) {
		Row header = sheet.getRow(HEADER);
		return IntStream.range(0, header.getLastCellNum()).filter((column) -> {
			Cell cell = header.getCell(column);
			return cell != null && cell.getStringCellValue().equals(title);
		}).findFirst().orElseThrow();
	}

}
