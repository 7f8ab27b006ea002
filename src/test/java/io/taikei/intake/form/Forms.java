package io.taikei.intake.form;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.table.reading.Tables;

/** Small documents of one table a sheet. */
final class Forms {

	/** Forms of the town of Midorino, with a label that no header has. */
	static final List<Grid> OF_MIDORINO = List.of(form("1", "緑のまち", "木を植える", "苗木の配布", "公園課", "日陰がふえた"),
			form("2", "緑のまち", "木を植える", "街路樹の手入れ", "道路課", "枝が減った"), form("3", "緑のまち", "水を守る", "水辺の清掃", "公園課", "魚が戻った"),
			form("4", "歩くまち", "道を直す", "歩道の補修", "道路課", "段差が消えた"));

	private Forms() {
	}

	private static Grid form(String sheet, String policy, String measure, String project, String office, String word) {
		return Tables.table(sheet, """
				事業の記録票 | <
				政策名       | %s
				施策名       | %s
				事業名       | %s
				担当課       | %s
				ひとこと     | %s
				""".formatted(policy, measure, project, office, word));
	}

	static DocumentFlow document(List<Grid> grids) {
		return new DocumentFlow("plan.xlsx", grids.stream().<Block>map((grid) -> new SourceTable(grid, false)).toList(),
				List.of());
	}

	/** Three tables with one header, in which names stand in their first rows. */
	static List<Grid> ordinary(String second) {
		List<Grid> grids = new ArrayList<>();
		for (int i = 1; i < 4; i++) {
			grids.add(Tables.table("表" + i, """
					基本目標名 | %s    | 事業名     | 担当課
					目標%d     | 緑%d  | 植樹%d     | 公園課%d
					           |       | 草刈り%d   | 環境課%d
					           |       | 水やり%d   | 道路課%d
					""".formatted((i == 2) ? second : "政策", i, i, i, i, i, i, i, i)));
		}
		return grids;
	}

}
