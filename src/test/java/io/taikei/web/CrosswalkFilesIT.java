package io.taikei.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.export.CrosswalkDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CrosswalkFilesIT {

	private static final String PLANS = "?from=999016-2&to=999024-1";

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@Test
	void answersTheCrosswalkAsAWorkbook() throws IOException {
		MvcTestResult result = get("/api/v1/compare.xlsx" + PLANS);

		assertThat(result).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		byte[] body = result.getResponse().getContentAsByteArray();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(body))) {
			Sheet pairs = workbook.getFirstSheet();
			assertThat(pairs.read()).hasSize(5);
			assertThat(pairs.read().get(3).getCellText(13)).isEqualTo("999016-2:1-1");
			assertThat(pairs.read().get(3).getCellText(16)).isEqualTo("999024-1:1-1-1");
		}
	}

	@Test
	void answersTheCrosswalkAsADocument() throws IOException {
		MvcTestResult result = get("/api/v1/compare.docx" + PLANS);

		assertThat(result).hasStatusOk().hasContentType(CrosswalkDocument.MEDIA_TYPE);
		assertThat(result.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.startsWith("attachment; filename=\"compare_999016-2_999024-1.docx\";");
		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
			assertThat(document.getTables().getFirst().getRows()).hasSize(3);
		}
	}

	@Test
	void answersTheSameBytesAgain() {
		assertThat(get("/api/v1/compare.xlsx" + PLANS).getResponse().getContentAsByteArray())
			.isEqualTo(get("/api/v1/compare.xlsx" + PLANS).getResponse().getContentAsByteArray());
	}

	@Test
	void answersTheCrosswalkAsCsv() {
		MvcTestResult result = get("/api/v1/compare.csv" + PLANS + "&fromKind=INITIATIVE&kind=INITIATIVE");

		assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(result).bodyText().startsWith("\uFEFFみどり野市の番号,").contains("生きもの調査の実施", "魚の観察会", "0.64", "対応なし");
	}

	@Test
	void tellsWhatTheDocumentsNoteAboutReservedPolicies() {
		assertThat(get("/api/v1/compare.csv" + PLANS + "&fromKind=POLICY&kind=POLICY")).bodyText()
			.contains("みどり野市の体系での位置", "かわせみ町の体系での位置", "かわせみ町の項目ID,注記\r\n", "999016-2:1-1-3,,※新設予定\r\n",
					",999024-1:1-1-2,※検討中\r\n");
	}

	@Test
	void namesTheFilesInJapaneseAndInAscii() {
		assertThat(get("/api/v1/compare.xlsx" + PLANS).getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.startsWith("attachment; filename=\"compare_999016-2_999024-1.xlsx\";")
			.contains("filename*=UTF-8''%E6%96%BD%E7%AD%96%E5%AF%BE%E7%85%A7%E8%A1%A8_");
	}

	@Test
	void answersTheMatrixAndThePairsBehindAField() {
		assertThat(get("/api/v1/compare/matrix" + PLANS + "&kind=GOAL")).bodyJson()
			.extractingPath("$.cells[0]")
			.asMap()
			.containsEntry("row", "999016-2:1-1")
			.containsEntry("column", "999024-1:1-1")
			.containsEntry("score", 0.9)
			.containsEntry("pairs", 4);
		assertThat(get("/api/v1/compare/pairs?row=999016-2:1-1&column=999024-1:1-1")).bodyJson()
			.extractingPath("$.pairs[*].score")
			.asArray()
			.containsExactly(0.9, 0.82, 0.7, 0.64);
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).exchange();
	}

}
