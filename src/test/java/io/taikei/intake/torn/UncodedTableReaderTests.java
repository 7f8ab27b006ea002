package io.taikei.intake.torn;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.torn.UncodedTableReader.Proposal;
import io.taikei.reader.torntable.TornTableReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UncodedTableReaderTests {

	/** The column without codes first, then the codes and what names them. */
	private static final String TORN = """
			わが町の計画

			基本目標 施策 主な取組

			河川の清掃

			河川の水質調査

			図書館の開館時間の延長

			図書館の蔵書の充実

			保育所の定員の拡大

			１　自然と学びのまち

			１－１　河川の環境を守る

			１－２　図書館を使いやすくする

			１－３　保育所を増やす

			※ 取組は毎年見直す。
			""";

	/** The same words where nothing was torn: each code before what stands below it. */
	private static final String WHOLE = """
			基本目標１　自然と学びのまち

			施策１－１　河川の環境を守る

			主な取組

			河川の清掃

			河川の水質調査

			施策１－２　図書館を使いやすくする

			主な取組

			図書館の開館時間の延長

			図書館の蔵書の充実

			施策１－３　保育所を増やす

			主な取組

			保育所の定員の拡大
			""";

	private final UncodedTableReader reader = new UncodedTableReader(new TornTableReader(List.of()));

	@Test
	void putsElementsWithoutCodesBelowWhatTheyAreAbout() {
		Draft draft = read(TORN);

		assertThat(draft.levels()).containsExactly("基本目標", "施策", "主な取組");
		assertThat(parent(draft, "河川の水質調査")).isEqualTo("河川の環境を守る");
		assertThat(parent(draft, "図書館の蔵書の充実")).isEqualTo("図書館を使いやすくする");
		assertThat(parent(draft, "保育所の定員の拡大")).isEqualTo("保育所を増やす");
		assertThat(parent(draft, "保育所を増やす")).isEqualTo("自然と学びのまち");
	}

	@Test
	void takesNoneOfThemForStated() {
		Draft draft = read(TORN);

		assertThat(draft.elements()).filteredOn((element) -> element.level() == 2)
			.hasSize(5)
			.allMatch(DraftElement::isInferred);
		assertThat(draft.doubts()).extracting(Doubt::kind)
			.contains(Doubt.Kind.TORN_TABLE, Doubt.Kind.ROWS_BY_MEANING, Doubt.Kind.NOTE);
	}

	@Test
	void accountsForEveryLine() {
		Draft draft = read(TORN);

		assertThat(draft.account()).hasSize((int) TORN.lines().filter((line) -> !line.isBlank()).count());
		assertThat(draft.account()).extracting(AccountedText::role).doesNotContain(TextRole.DOUBTFUL);
	}

	@Test
	void proposesWhatReadingGives() {
		assertThat(this.reader.propose(documents(TORN), List.of())).map(Proposal::draft).contains(read(TORN));
	}

	@Test
	void readsByNamesThatNobodyTold() {
		assertThat(this.reader.propose(documents(TORN), List.of())).map(Proposal::grammar)
			.map(TornGrammar::levels)
			.contains(List.of("基本目標", "施策", "主な取組"));
	}

	@Test
	void partsNamesThatTheTearingHasJoined() {
		assertThat(this.reader.propose(documents(TORN.replace("基本目標 施策 主な取組", "基本目標基本施策 主な取組")), List.of()))
			.map(Proposal::grammar)
			.map(TornGrammar::levels)
			.contains(List.of("基本目標", "基本施策", "主な取組"));
	}

	@Test
	void keepsItsNamesWhereAPersonGivesOthers() {
		TornGrammar named = propose(TORN).named(List.of("柱", "方針", "事業"));

		Draft draft = this.reader.read(documents(TORN), named);

		assertThat(draft.levels()).containsExactly("柱", "方針", "事業");
		assertThat(draft.elements()).hasSize(9);
	}

	@Test
	void leavesATextAloneThatIsNotTorn() {
		assertThat(this.reader.propose(documents(WHOLE), List.of("基本目標", "施策", "主な取組"))).isEmpty();
		assertThat(this.reader.propose(documents(WHOLE), List.of())).isEmpty();
	}

	@Test
	void leavesATableAloneWhoseLowestLevelHasCodes() {
		String coded = TORN.replace("河川の清掃", "１－１－１　河川の清掃").replace("河川の水質調査", "１－１－２　河川の水質調査");

		assertThat(this.reader.propose(documents(coded), List.of("基本目標", "施策", "主な取組"))).isEmpty();
	}

	private Draft read(String text) {
		return this.reader.read(documents(text), propose(text));
	}

	private TornGrammar propose(String text) {
		Optional<TornGrammar> grammar = this.reader.propose(documents(text), List.of("基本目標", "施策", "主な取組"))
			.map(Proposal::grammar);
		assertThat(grammar).map(TornGrammar::isLowestUncoded).contains(true);
		return grammar.orElseThrow();
	}

	private static String parent(Draft draft, String title) {
		Integer parent = draft.elements()
			.stream()
			.filter((element) -> element.title().equals(title))
			.findFirst()
			.orElseThrow()
			.parent();
		return draft.elements().get(Objects.requireNonNull(parent)).title();
	}

	private static List<DocumentFlow> documents(String text) {
		List<String> lines = text.lines().toList();
		List<Block> blocks = IntStream.range(0, lines.size())
			.filter((index) -> !lines.get(index).isBlank())
			.mapToObj((index) -> new TextLine(lines.get(index).strip(), new Address.OfLine(index + 1), LineStyle.PLAIN,
					TextLine.Role.TEXT))
			.collect(Collectors.toList());
		return List.of(new DocumentFlow("plan.txt", blocks, List.of()));
	}

}
