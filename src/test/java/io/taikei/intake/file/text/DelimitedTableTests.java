package io.taikei.intake.file.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.file.FileTables;
import io.taikei.intake.file.SourceUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.taikei.intake.file.GridTexts.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DelimitedTableTests {

	private static final String TABLE = "政策,施策\n①安心,㈱と髙齢者\n";

	private static final List<List<String>> CELLS = List.of(List.of("政策", "施策"), List.of("①安心", "㈱と髙齢者"));

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "windows-31j" })
	void readsTheCharactersThatExcelWrites(String charset) throws IOException {
		assertThat(texts(read(TABLE.getBytes(Charset.forName(charset))))).isEqualTo(CELLS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void leavesOutTheByteOrderMark(String charset) throws IOException {
		assertThat(texts(read(("\uFEFF" + TABLE).getBytes(Charset.forName(charset))))).isEqualTo(CELLS);
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", "\t", ";", "|" })
	void recognisesWhatPartsTheCells(String delimiter) throws IOException {
		String table = """
				令和6年度　一覧
				政策@施策@担当課
				1 安心@1-1 防災, 防犯@危機管理課; 総務課
				@1-2 交通@都市計画課
				""".replace("@", delimiter)
			.replace(", 防犯", ",".equals(delimiter) ? "" : ", 防犯")
			.replace("; 総務課", ";".equals(delimiter) ? "" : "; 総務課");

		List<List<String>> texts = texts(read(table));

		assertThat(texts.getFirst()).containsExactly("令和6年度　一覧", "", "");
		assertThat(texts.get(1)).containsExactly("政策", "施策", "担当課");
		assertThat(texts.get(3)).containsExactly("", "1-2 交通", "都市計画課");
	}

	@Test
	void keepsQuotedLineBreaksAndCountsRowsAsExcelDoes() throws IOException {
		SourceTable table = read("政策,施策\n\"安心\r\n安全\",\"\"\"防災\"\"\"\n\n健康,医療\n");

		assertThat(texts(table)).containsExactly(List.of("政策", "施策"), List.of("安心\n安全", "\"防災\""), List.of("", ""),
				List.of("健康", "医療"));
		assertThat(table.grid().rows().get(3).get(1).address()).isEqualTo(new Address.OfSheet("", 4, 2));
	}

	@Test
	void findsNoTableInText() throws IOException {
		Path file = write("第1章　総論\n本計画は、令和6年度からの計画です。\n１　計画の目的\n".getBytes(StandardCharsets.UTF_8), "本文.txt");

		DocumentFlow flow = FileTables.flow(file);

		assertThat(flow.tables()).isEmpty();
		assertThat(flow.lines()).extracting(TextLine::text).containsExactly("第1章　総論", "本計画は、令和6年度からの計画です。", "１　計画の目的");
	}

	@Test
	void readsASingleColumnIfTheNameSaysThatItIsATable() throws IOException {
		assertThat(texts(read("施策\n防災\n防犯\n"))).containsExactly(List.of("施策"), List.of("防災"), List.of("防犯"));
	}

	@Test
	void tellsTheRowWhoseQuotationMarkIsNotClosed() throws IOException {
		Path file = write("政策,施策\n安心,\"防災\n健康,医療\n".getBytes(StandardCharsets.UTF_8), "施策.csv");

		assertThatExceptionOfType(SourceUnreadable.Damaged.class).isThrownBy(() -> FileTables.tables(file))
			.satisfies((failure) -> assertThat(failure.message()).startsWith("From row 2 on"))
			.satisfies((failure) -> assertThat(failure.messageJa()).startsWith("2行目から先で"));
	}

	@Test
	void tellsCharactersThatItDoesNotKnow() throws IOException {
		Path file = write(new byte[] { 'a', ',', (byte) 0xFD, (byte) 0xFF, '\n' }, "施策.csv");

		assertThatExceptionOfType(SourceUnreadable.UnknownCharacters.class).isThrownBy(() -> FileTables.tables(file));
	}

	private SourceTable read(String table) throws IOException {
		return read(table.getBytes(StandardCharsets.UTF_8));
	}

	private SourceTable read(byte[] bytes) throws IOException {
		return FileTables.tables(write(bytes, "施策.csv")).getFirst();
	}

	private Path write(byte[] bytes, String name) throws IOException {
		return Files.write(this.folder.resolve(name), bytes);
	}

}
