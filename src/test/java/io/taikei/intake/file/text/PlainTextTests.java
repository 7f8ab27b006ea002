package io.taikei.intake.file.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.file.FileTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PlainTextTests {

	private static final String PAGE = """
			緑野市総合計画
			基本目標%d

			　%s、健康、防災、教育を進めます。
			・取組%d
			担当：市民課

			－ %d －
			""";

	@TempDir
	Path folder;

	@Test
	void readsLinesWithTheirNumbersAndIndents() throws IOException {
		DocumentFlow flow = read("第1章　総論\n\n　計画の目的、期間、構成を示します。\n  ・目的\n");

		assertThat(flow.lines()).extracting(TextLine::text, TextLine::address, (line) -> line.style().left())
			.containsExactly(tuple("第1章　総論", new Address.OfLine(1), 0f),
					tuple("計画の目的、期間、構成を示します。", new Address.OfLine(3), 10f), tuple("・目的", new Address.OfLine(4), 10f));
		assertThat(flow.doubts()).isEmpty();
	}

	@Test
	void recognisesPageNumbersAndRunningLinesBetweenFormFeeds() throws IOException {
		DocumentFlow flow = read(pages("\f"));

		assertThat(flow.lines()).filteredOn((line) -> line.role() == Role.PAGE_NUMBER)
			.extracting(TextLine::text)
			.containsExactly("－ 11 －", "－ 12 －", "－ 13 －", "－ 14 －");
		assertThat(flow.lines()).filteredOn((line) -> line.role() == Role.RUNNING)
			.extracting(TextLine::text)
			.containsOnly("緑野市総合計画")
			.hasSize(4);
		assertThat(flow.lines()).filteredOn((line) -> line.role() == Role.TEXT)
			.extracting(TextLine::text)
			.contains("基本目標1", "基本目標4", "担当：市民課");
	}

	@Test
	void partsPagesByTheirNumbersWhereNothingElseDoes() throws IOException {
		assertThat(read(pages("")).lines()).filteredOn((line) -> line.role() == Role.RUNNING)
			.extracting(TextLine::text)
			.containsOnly("緑野市総合計画")
			.hasSize(4);
	}

	@Test
	void leavesNumbersAloneOnALineInTheText() throws IOException {
		assertThat(read("施策\n1\n2\n防災\n3\n防犯\n1-1\n1-2\n").lines()).allMatch((line) -> line.role() == Role.TEXT);
	}

	@Test
	void takesANarrativeWithSomeTabsForLinesAndTellsSo() throws IOException {
		DocumentFlow flow = read("第1章\t総論\n本計画の目的です。\n1-1\t防災\n防災を進めます。\n1-2\t防犯\n防犯を進めます。\n以上です。\n");

		assertThat(flow.tables()).isEmpty();
		assertThat(flow.lines()).hasSize(7);
		assertThat(flow.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.kind()).isEqualTo(Doubt.Kind.TABLE_OR_TEXT);
			assertThat(doubt.text().ja()).contains("区切り：タブ", "7行中3行");
		});
	}

	@Test
	void takesATextWithCellsInMostLinesForATable() throws IOException {
		DocumentFlow flow = read("令和6年度　一覧\n政策\t施策\n安心\t防災\n\t防犯\n");

		assertThat(flow.lines()).isEmpty();
		assertThat(flow.tables()).singleElement().satisfies((table) -> assertThat(table.grid().rows()).hasSize(4));
	}

	@Test
	void readsShiftJis() throws IOException {
		Path file = Files.write(this.folder.resolve("計画.txt"),
				"Ⅰ　①安心\r\nⅡ　髙齢者\r\n".getBytes(Charset.forName("windows-31j")));

		assertThat(FileTables.flow(file).lines()).extracting(TextLine::text).containsExactly("Ⅰ　①安心", "Ⅱ　髙齢者");
	}

	private static String pages(String feed) {
		StringBuilder text = new StringBuilder();
		String[] subjects = { "福祉", "環境", "産業", "交通" };
		for (int i = 1; i <= 4; i++) {
			text.append(PAGE.formatted(i, subjects[i - 1], i, 10 + i)).append(feed);
		}
		return text.toString();
	}

	private DocumentFlow read(String text) throws IOException {
		return FileTables.flow(Files.writeString(this.folder.resolve("計画.txt"), text));
	}

}
