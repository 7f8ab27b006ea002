package io.taikei.intake.outline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.outline.proposal.OutlineProposer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in documents, they are read and every line is accounted for once. */
class OutlineFuzzTests {

	private static final int DOCUMENTS = 250;

	private static final List<String> TEXTS = List.of("基本目標１　安全なまち", "基本目標２", "元気なまち", "第1章 総論", "第2章", "1 防災", "2 防犯",
			"1-1 訓練", "（１）治水", "（２）消防", "①", "①訓練", "ア 見守り", "■現状と課題", "【主な取組】", "主な取組", "【担当課】企画課", "担当課：福祉課", "・備蓄",
			"・備えます。", "○街灯", "目　次", "安全なまち ‥‥ 12", "－ 3 －", "12", "第五次計画", "資料編", "コラム", "", "　", "(", "【", "指標",
			"'{0}'", "𠮷野家", "図1", "99999999999", "これまでの取組により一定の成果がみられますが、担い手の不足が課題となっ", "ています。", "3つの柱です。");

	private static final List<String> CELLS = List.of("", "指標", "単位", "現状値", "目標値", "施策", "担当課", "1-1", "防災", "人",
			"120", "【主な取組】", "・備蓄");

	@Test
	void readsAnything() {
		for (int seed = 0; seed < DOCUMENTS; seed++) {
			Random random = new Random(seed);
			List<DocumentFlow> flows = Stream.generate(() -> flow(random)).limit(1 + random.nextInt(2)).toList();
			List<String> levels = (random.nextInt(3) > 0) ? List.of() : List.of("目標", "施策");

			Draft reading = OutlineReader.read(flows, OutlineProposer.propose(flows, levels));

			assertThat(reading.account()).as("seed %d", seed)
				.extracting(AccountedText::place)
				.containsExactlyElementsOf(flows.stream().flatMap(OutlineFuzzTests::places).toList());
			for (int i = 0; i < reading.elements().size(); i++) {
				Integer parent = reading.elements().get(i).parent();
				assertThat(parent == null || parent < i).as("seed %d", seed).isTrue();
				assertThat(reading.elements().get(i).level()).as("seed %d", seed).isLessThan(reading.levels().size());
			}
		}
	}

	private static Stream<DocumentPlace> places(DocumentFlow flow) {
		return flow.blocks().stream().flatMap((block) -> switch (block) {
			case TextLine line ->
				line.text().isBlank() ? Stream.empty() : Stream.of(new DocumentPlace(flow.file(), line.address()));
			case SourceTable table -> table.grid()
				.rows()
				.stream()
				.flatMap(List::stream)
				.filter((cell) -> !cell.isBlank())
				.map((cell) -> new DocumentPlace(flow.file(), cell.address()))
				.distinct();
		});
	}

	private static DocumentFlow flow(Random random) {
		int format = random.nextInt(3);
		String file = "fuzz" + random.nextInt(100_000);
		List<Block> blocks = new ArrayList<>();
		for (int i = 1; i <= random.nextInt(60); i++) {
			blocks.add((random.nextInt(12) == 0) ? table(random, file, format, i) : line(random, format, i));
		}
		return new DocumentFlow(file, blocks, List.of());
	}

	private static TextLine line(Random random, int format, int number) {
		String text = TEXTS.get(random.nextInt(TEXTS.size()));
		LineStyle style = (format == 0) ? LineStyle.PLAIN
				: new LineStyle(random.nextInt(3), random.nextInt(2), 9 + random.nextInt(3), random.nextBoolean(), 0);
		Address address = switch (format) {
			case 0 -> new Address.OfLine(number);
			case 1 -> new Address.OfParagraph(number);
			default -> box(random, number);
		};
		TextLine.Role role = (random.nextInt(20) > 0) ? TextLine.Role.TEXT : TextLine.Role.RUNNING;
		return new TextLine(text, address, style, role);
	}

	private static Address.OfPage box(Random random, int number) {
		float left = 50 + 250 * random.nextInt(2);
		return new Address.OfPage(1 + number / 10, left, number * 15, left + 200 - random.nextInt(60),
				number * 15 + 10);
	}

	private static SourceTable table(Random random, String file, int format, int number) {
		int width = 1 + random.nextInt(4);
		List<List<Cell>> rows = new ArrayList<>();
		for (int row = 0; row < random.nextInt(5); row++) {
			List<Cell> cells = new ArrayList<>();
			for (int column = 0; column < width; column++) {
				Address address = (format < 2) ? new Address.OfTable(number, row + 1, column + 1)
						: new Address.OfPage(1 + number / 10, 50 + 100 * column, number * 15 + row, 140 + 100 * column,
								number * 15 + row + 1);
				cells.add(new Cell(CELLS.get(random.nextInt(CELLS.size())), address, false));
			}
			rows.add(cells);
		}
		return new SourceTable(new Grid(file, "", rows), false);
	}

}
