package io.taikei.intake.file.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.file.FileTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class HtmlFlowTests {

	@TempDir
	Path folder;

	@Test
	void readsHeadingsParagraphsAndTablesInTheirOrder() throws IOException {
		DocumentFlow flow = read("""
				<main><h2>基本目標1　<span>安心</span>のまち</h2><p>次の
				とおりです。</p><table><tr><th>施策</th><td>防災</td></tr></table><h3>1-1 防犯</h3></main>""");

		assertThat(flow.blocks()).extracting(HtmlFlowTests::shown)
			.containsExactly("h2 基本目標1　安心のまち", "次の とおりです。", "[施策, 防災]", "h3 1-1 防犯");
		assertThat(flow.lines()).extracting(TextLine::address)
			.containsExactly(new Address.OfParagraph(1), new Address.OfParagraph(2), new Address.OfParagraph(3));
	}

	@Test
	void givesEachLineOfABlockTheAddressOfTheBlock() throws IOException {
		DocumentFlow flow = read("<p>前書き</p><p>基本目標1<br>安心のまち<br><br>担当：市民課</p>");

		assertThat(flow.lines()).extracting(TextLine::text, TextLine::address)
			.containsExactly(tuple("前書き", new Address.OfParagraph(1)), tuple("基本目標1", new Address.OfParagraph(2)),
					tuple("安心のまち", new Address.OfParagraph(2)), tuple("担当：市民課", new Address.OfParagraph(2)));
	}

	@Test
	void tellsHowDeepItemsStandInLists() throws IOException {
		DocumentFlow flow = read(
				"""
						<ul><li>1-1 防災<ul><li>訓練</li><li><p>備蓄</p></li></ul></li><li>1-2 防犯</li></ul><dl><dt>担当</dt><dd>市民課</dd></dl>""");

		assertThat(flow.lines()).extracting(TextLine::text, (line) -> line.style().list())
			.containsExactly(tuple("1-1 防災", 1), tuple("訓練", 2), tuple("備蓄", 2), tuple("1-2 防犯", 1), tuple("担当", 0),
					tuple("市民課", 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<ol><li>防災</li><li><p>防犯</p></li></ol>                         | 1. 防災;2. 防犯
			<ol start=3><li>防災</li><li value=7>防犯</li><li>医療</li></ol>  | 3. 防災;7. 防犯;8. 医療
			<ol type=A><li>防災<ol type=i><li>訓練</li></ol></li></ol>        | A. 防災;i. 訓練
			<ol reversed><li>防災</li><li>防犯</li></ol>                      | 2. 防災;1. 防犯
			<ol style="list-style:none"><li>防災</li></ol>                    | 防災
			<ol style="list-style-type:katakana"><li>防災</li></ol>           | ア. 防災
			<ol><li>（1）防災</li><li>②防犯</li></ol>                        | （1）防災;②防犯
			""")
	void putsTheNumbersBeforeItemsThatABrowserPrints(String list, String lines) throws IOException {
		assertThat(read(list).lines()).extracting(TextLine::text).containsExactly(lines.split(";"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<nav><p>@</p></nav>", "<header><h1>@</h1></header>", "<footer>@</footer>",
			"<aside>@</aside>", "<div role=navigation>@</div>", "<div id=header>@</div>", "<ul class=gnavi><li>@</ul>",
			"<div class='site-footer'><p>@</p></div>", "<div class=topic_path>@</div>",
			"<p><a href=/>ホーム</a> &gt; <a href=/a>市政</a> &gt; @</p>", "<ul><li><a href=/a>@</a></li></ul>" })
	void tellsThePagesFrameFromItsText(String frame) throws IOException {
		DocumentFlow flow = read(frame.replace("@", "くらし") + "<div id=main><p>本文</p></div>");

		assertThat(flow.lines()).filteredOn((line) -> line.role() == Role.NAVIGATION)
			.singleElement()
			.satisfies((line) -> assertThat(line.text()).endsWith("くらし"));
		assertThat(flow.lines().toList().getLast().role()).isEqualTo(Role.TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<article><header><h2>@</h2></header></article>", "<ul><li><a href=/a>1-1</a> @</li></ul>",
			"<div class=navigation-plan>@</div>", "<details><summary>概要</summary><p>@</p></details>",
			"<button data-target=#a>開く</button><div id=a hidden>@</div>", "<p aria-hidden=true>@</p>" })
	void takesForTextWhatAPersonReads(String body) throws IOException {
		assertThat(read(body.replace("@", "防災の推進")).lines()).filteredOn((line) -> line.text().contains("防災の推進"))
			.singleElement()
			.satisfies((line) -> assertThat(line.role()).isEqualTo(Role.TEXT));
	}

	@Test
	void tellsWhatItLeavesOutAsNobodySeesIt() throws IOException {
		DocumentFlow flow = read("<p>防災</p><div style='display: none'>旧版　<b>防火</b></div><script>x()</script>");

		assertThat(flow.lines()).extracting(TextLine::text).containsExactly("防災");
		assertThat(flow.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.kind()).isEqualTo(Doubt.Kind.HIDDEN_TEXT);
			assertThat(doubt.text().ja()).contains("（旧版　防火）");
		});
	}

	@Test
	void takesTablesThatOnlyPlaceTextForText() throws IOException {
		DocumentFlow flow = read(
				"""
						<table><tr><td><h2>1 安心</h2><p>方針</p></td><td><table><tr><td>指標</td><td>値</td></tr></table></td></tr></table>
						<table border=1><tr><td>囲み<br>二行目</td></tr></table>""");

		assertThat(flow.blocks()).extracting(HtmlFlowTests::shown)
			.containsExactly("h2 1 安心", "方針", "[指標, 値]", "囲み", "二行目");
	}

	@Test
	void tellsLinesThatAreBold() throws IOException {
		DocumentFlow flow = read("<p><strong>【現状と課題】</strong></p><p><b>※</b>人口が減っています。</p><pre>一\n二</pre>");

		assertThat(flow.lines()).extracting(TextLine::text, (line) -> line.style().bold())
			.containsExactly(tuple("【現状と課題】", true), tuple("※人口が減っています。", false), tuple("一", false), tuple("二", false));
	}

	private static String shown(Block block) {
		return switch (block) {
			case TextLine line ->
				(line.style().heading() > 0) ? "h" + line.style().heading() + " " + line.text() : line.text();
			case SourceTable table ->
				table.grid().rows().getFirst().stream().map((cell) -> cell.text()).toList().toString();
		};
	}

	private DocumentFlow read(String body) throws IOException {
		return FileTables
			.flow(Files.writeString(this.folder.resolve("計画.html"), "<!DOCTYPE html><title>総合計画</title><body>" + body));
	}

}
