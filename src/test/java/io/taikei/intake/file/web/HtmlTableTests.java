package io.taikei.intake.file.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FileTables;
import io.taikei.intake.file.GridTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.taikei.intake.file.GridTexts.texts;
import static org.assertj.core.api.Assertions.assertThat;

class HtmlTableTests {

	@TempDir
	Path folder;

	@Test
	void fillsCellsOverSeveralRowsAndColumns() throws IOException {
		SourceTable table = read(
				"""
						<table><thead><tr><th rowspan=2>政策</th><th colspan=2>指標</th></tr><tr><th>現状値</th><th>目標値</th></tr></thead>
						<tbody><tr><td rowspan="0">安心</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody>
						<tfoot><tr><td>計</td><td>4</td><td>6</td></tr></tfoot></table>""")
			.getFirst();

		assertThat(texts(table)).containsExactly(List.of("政策", "指標", "指標"), List.of("政策", "現状値", "目標値"),
				List.of("安心", "1", "2"), List.of("安心", "3", "4"), List.of("計", "4", "6"));
		Cell covered = table.grid().rows().get(3).getFirst();
		assertThat(covered.merged()).isTrue();
		assertThat(covered.address()).isEqualTo(new Address.OfTable(1, 3, 1));
	}

	@Test
	void namesATableByItsCaptionOrTheHeadingAbove() throws IOException {
		List<SourceTable> tables = read("""
				<h2>施策の<br>体系</h2><p>次のとおりです。</p><table><tr><td>1</td><td>2</td></tr></table>
				<table><caption>指標一覧</caption><tr><td>2</td></tr></table>""");

		assertThat(tables).extracting((table) -> table.grid().name()).containsExactly("施策の\n体系", "指標一覧");
	}

	@Test
	void makesATableInsideACellOneOfItsOwn() throws IOException {
		List<SourceTable> tables = read("""
				<table><tr><th>外</th><td>外<table><tr><th>内</th></tr></table></td></tr></table>""");

		assertThat(tables).extracting(GridTexts::texts)
			.containsExactly(List.of(List.of("外", "外")), List.of(List.of("内")));
	}

	@Test
	void readsTextAsItIsShown() throws IOException {
		SourceTable table = read(
				"""
						<table><tr><td> 道路の
						  維持<br>管理&nbsp;</td><td><p>防災</p><p>防犯</p></td><td><ul><li>ア</li><li>イ</li></ul></td>
						<td><ruby>体系<rp>(</rp><rt>たいけい</rt><rp>)</rp></ruby><script>x()</script></td><td>&nbsp;</td><td>a<b>b</b>c</td></tr></table>
						""")
			.getFirst();

		assertThat(texts(table)).containsExactly(List.of("道路の 維持\n管理", "防災\n防犯", "ア\nイ", "体系", "", "abc"));
	}

	@Test
	void tellsTablesThatAreHidden() throws IOException {
		assertThat(
				read("""
						<table><tr><th>1</th></tr></table><div style="color: red; DISPLAY : none"><table><tr><th>2</th></tr></table></div>
						<section hidden><table><tr><th>3</th></tr></table></section>"""))
			.extracting(SourceTable::hidden)
			.containsExactly(false, true, true);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Shift_JIS, windows-31j
			x-sjis, windows-31j
			UTF-8, UTF-8
			Shift_JIS, UTF-8
			nonsense!, windows-31j
			""")
	void readsTheCharactersOfThePage(String declared, String written) throws IOException {
		String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared
				+ "\"></head><body><table><tr><th>高齢者の①生きがい</th></tr></table></body></html>";
		Path file = Files.write(this.folder.resolve("施策.html"), page.getBytes(Charset.forName(written)));

		assertThat(texts(FileTables.tables(file).getFirst())).containsExactly(List.of("高齢者の①生きがい"));
	}

	@Test
	void readsPagesInEucJp() throws IOException {
		Path file = Files.write(this.folder.resolve("施策.html"),
				"<html><meta charset=\"euc-jp\"><table><tr><th>高齢者</th></tr></table>"
					.getBytes(Charset.forName("EUC-JP")));

		assertThat(texts(FileTables.tables(file).getFirst())).containsExactly(List.of("高齢者"));
	}

	@Test
	void readsAPageThatIsNamedAsAnExcelFile() throws IOException {
		Path file = Files.writeString(this.folder.resolve("施策.xls"), "<html><table><tr><th>防災</th></tr></table></html>",
				StandardCharsets.UTF_8);

		assertThat(texts(FileTables.tables(file).getFirst())).containsExactly(List.of("防災"));
	}

	private List<SourceTable> read(String body) throws IOException {
		return FileTables.tables(Files.writeString(this.folder.resolve("施策.html"), "<!DOCTYPE html><body>" + body));
	}

}
