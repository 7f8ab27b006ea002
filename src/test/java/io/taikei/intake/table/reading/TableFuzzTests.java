package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.table.structure.MappingProposer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in tables, they are read without failing and every cell has a role. */
class TableFuzzTests {

	private static final int TABLES = 300;

	private static final List<String> TEXTS = List.of("", "", "", "政策", "施策", "事業", "番号", "名称", "担当課", "指標", "単位",
			"現状値（令和5年度）", "目標値", "課題", "概要", "1", "1-1", "（１）", "①", "Ⅰ", "ア", "0591", "1-1 防災", "１－１　防災", "・避難訓練\n・備蓄",
			"第1章\n安全", "安全なまち", "元気なまち", "危機管理課", "合計", "※注", "■政策1 安全", "【健康】", "－", "12,345", "R7",
			"99999999999999999999", "第", "(", "【1", "\n", "\u3000", "𠮷野家", "1人1台", "'{0}'",
			"文が続く。さらに続く。そして長い長い文が、どこまでも続いていくこともある。");

	@Test
	void readsAnything() {
		for (int seed = 0; seed < TABLES; seed++) {
			Random random = new Random(seed);
			List<Grid> grids = new ArrayList<>();
			for (int table = 0; table <= random.nextInt(3); table++) {
				grids.add(grid(random, table));
			}

			Draft reading = TableReader.read(grids, MappingProposer.propose(grids));

			assertAccounted(seed, grids, reading);
		}
	}

	private static void assertAccounted(int seed, List<Grid> grids, Draft reading) {
		assertThat(reading.account()).as("seed %d", seed)
			.extracting(AccountedText::place)
			.containsExactlyElementsOf(grids.stream()
				.flatMap((grid) -> grid.rows().stream().flatMap(List::stream))
				.filter((cell) -> !cell.isBlank())
				.map((cell) -> new DocumentPlace("fuzz", cell.address()))
				.distinct()
				.toList());
		for (int i = 0; i < reading.elements().size(); i++) {
			Integer parent = reading.elements().get(i).parent();
			assertThat(parent == null || parent < i).as("seed %d", seed).isTrue();
		}
	}

	private static Grid grid(Random random, int table) {
		int width = random.nextInt(8);
		List<List<Cell>> rows = new ArrayList<>();
		for (int row = 0; row < random.nextInt(14); row++) {
			List<Cell> cells = new ArrayList<>();
			for (int column = 0; column < width; column++) {
				Cell above = (row > 0) ? rows.get(row - 1).get(column) : null;
				cells.add((above != null && random.nextInt(5) == 0) ? new Cell(above.text(), above.address(), true)
						: new Cell(TEXTS.get(random.nextInt(TEXTS.size())),
								new Address.OfTable(table + 1, row + 1, column + 1), false));
			}
			rows.add(cells);
		}
		return new Grid("fuzz", TEXTS.get(random.nextInt(TEXTS.size())), rows);
	}

}
