package io.taikei.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.reader.PlanReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ReadDocumentsTests {

	private static final String TABLE = """
			みどりの市 施策一覧,,,,
			政策,施策,事務事業,担当課,予算
			1 安全なまち,1-1 防災,避難訓練,防災課,100
			,,備蓄の充実,防災課,200
			,1-2 防犯,防犯灯の設置,生活課,300
			2 元気なまち,2-1 健康,健康診査,健康課,400
			""";

	private static final String NARRATIVE = """
			第2章 基本計画

			基本目標1 安全なまち
			施策1-1 防災の推進
			【現状と課題】
			災害に備えることが大切です。
			【主な取組】
			・避難訓練の実施
			・備蓄の充実
			施策1-2 防犯の推進
			【現状と課題】
			街灯の少ない道があります。
			【主な取組】
			・防犯灯の設置
			・見守り活動の支援
			基本目標2 元気なまち
			施策2-1 健康づくり
			【現状と課題】
			健診を受けない人が増えています。
			【主な取組】
			・健康診査の充実
			・運動教室の開催
			""";

	@TempDir
	Path folder;

	private Path table;

	private Path out;

	@BeforeEach
	void writeTable() throws Exception {
		this.table = Files.write(this.folder.resolve("施策一覧.csv"), TABLE.getBytes(Charset.forName("windows-31j")));
		this.out = this.folder.resolve("out");
	}

	@Test
	void writesAPlanThatMayBeLoaded() {
		CommandRun run = read("--municipality", "清瀬市", "--edition", "9", "--title", "第9次清瀬市長期総合計画", "--period",
				"R8-令和17年度");

		assertThat(run.err()).isEmpty();
		assertThat(run.exitCode()).isZero();
		Plan plan = new PlanReader(List.of()).read(this.out).plan();
		assertThat(plan.id().value()).isEqualTo("132217-9");
		assertThat(plan.firstYear()).isEqualTo(2026);
		assertThat(plan.lastYear()).isEqualTo(2035);
		assertThat(plan.elements()).extracting((element) -> element.label().title())
			.containsExactlyInAnyOrder("安全なまち", "防災", "避難訓練", "備蓄の充実", "防犯", "防犯灯の設置", "元気なまち", "健康", "健康診査");
	}

	@Test
	void leadsEachElementBackToItsPlaceInTheDocument() throws Exception {
		read("--municipality", "132217", "--edition", "9", "--title", "計画", "--period", "2026");

		Plan plan = new PlanReader(List.of()).read(this.out).plan();
		PlanElement element = plan.elements()
			.stream()
			.filter((one) -> "備蓄の充実".equals(one.label().title()))
			.findFirst()
			.orElseThrow();
		assertThat(element.label().source().file()).isEqualTo("account.tsv");
		assertThat(Files.readAllLines(this.out.resolve("account.tsv")).get(element.label().source().firstLine() - 1))
			.isEqualTo("施策一覧.csv\tC4\t内容\t備蓄の充実");
		assertThat(this.out.resolve("施策一覧.csv")).hasBinaryContent(Files.readAllBytes(this.table));
	}

	@Test
	void leavesBlankWhatItWasNotTold() {
		CommandRun run = read();

		assertThat(run.exitCode()).isOne();
		assertThat(run.out()).contains("[municipality-code]", "[malformed-value] edition", "[malformed-value]");
		assertThat(this.out.resolve("plan.yaml")).content()
			.contains("code: \"\"", "edition: \"\"", "title: \"\"", "first: \"\"");
	}

	@Test
	void readsAsAPersonHasChangedTheReading() throws Exception {
		read();
		Path changed = this.folder.resolve("changed.yaml");
		Files.writeString(changed,
				Files.readString(this.out.resolve("plan.yaml"))
					.replace("事務事業", "取組")
					.replace("holds: department", "holds: description"));

		CommandRun run = read("--force", "--mapping", changed.toString(), "--format", "json");

		JsonNode answer = JsonMapper.shared().readTree(run.out()).get(0);
		assertThat(answer.at("/levels/2").asString()).isEqualTo("取組");
		assertThat(this.out.resolve("plan.yaml")).content()
			.contains("name: 取組", "text: 防災課")
			.doesNotContain("departments:");
	}

	@Test
	void readsANarrativeDocumentByItsHeadingsAndTheSameAgainByItsReading() throws Exception {
		Path text = Files.writeString(this.folder.resolve("計画.txt"), NARRATIVE);
		CommandRun run = CommandRun.of("read", text.toString(), "-o", this.out.toString());
		String first = Files.readString(this.out.resolve("plan.yaml"));

		assertThat(run.out()).contains("11 elements (基本目標 > 施策 > 主な取組)");
		assertThat(first).contains("headings:", "kind: need", "text: 災害に備えることが大切です。");
		CommandRun again = CommandRun.of("read", text.toString(), "-o", this.out.toString(), "--force", "--mapping",
				this.out.resolve("plan.yaml").toString());
		assertThat(again.out()).contains("11 elements");
		assertThat(this.out.resolve("plan.yaml")).content().isEqualTo(first);
	}

	@Test
	void namesLevelsAsAPersonDoes() {
		assertThat(read("--levels", "柱,方針,事業").out()).contains("9 elements (柱 > 方針 > 事業)");
		assertThat(read("--force", "--levels", "柱,事業").out()).contains("9 elements (政策 > 施策 > 事務事業)", "[other-levels]");
	}

	@Test
	void tellsOfAllDocumentsThatCanNotBeReadAndWritesNothing() throws Exception {
		Path empty = Files.createFile(this.folder.resolve("empty.xlsx"));
		Path missing = this.folder.resolve("missing.pdf");

		CommandRun run = CommandRun.of("read", empty.toString(), this.table.toString(), missing.toString(), "-o",
				this.out.toString());

		assertThat(run.exitCode()).isOne();
		assertThat(run.out()).contains(empty + ": ", missing + ": ");
		assertThat(this.out).doesNotExist();
	}

	@Test
	void overwritesOnlyByForce() throws Exception {
		Files.createDirectories(this.out);
		Path mine = Files.writeString(this.out.resolve("account.tsv"), "mine");

		CommandRun run = read();

		assertThat(run.err()).contains(mine + " is there already", "--force");
		assertThat(this.out.resolve("plan.yaml")).doesNotExist();
		assertThat(mine).hasContent("mine");
	}

	@Test
	void asksForWhatItNeeds() {
		assertThat(CommandRun.of("read", this.table.toString()).exitCode()).isEqualTo(2);
		assertThat(read("--municipality", "府中市").err()).contains("132063 東京都府中市", "342084 広島県府中市");
		assertThat(read("--period", "令和").exitCode()).isEqualTo(2);
	}

	private CommandRun read(String... more) {
		return CommandRun
			.of(Stream.concat(Stream.of("read", this.table.toString(), "-o", this.out.toString()), Stream.of(more))
				.toArray(String[]::new));
	}

}
