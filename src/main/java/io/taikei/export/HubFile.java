package io.taikei.export;

import java.util.List;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.query.overlap.Hub;
import io.taikei.query.overlap.HubPage;
import io.taikei.query.path.PathStep;

/** The elements that overlap the most plans (最も多くの計画と重なる中心的な施策). */
public final class HubFile {

	private HubFile() {
	}

	public static AnswerFile of(HubPage found, String about) {
		String counting = ExportLabels.counting(found.tier());
		List<Column<Hub>> columns = List.of(new Column<>("自治体", 14, (hub) -> hub.plan().municipality().name()),
				new Column<>("階層", 14, (hub) -> hub.element().levelName()),
				new Column<>("番号", 11, (hub) -> hub.element().code()),
				new Column<>("名称", 40, (hub) -> hub.element().title()),
				new Column<>("体系での位置", 40, (hub) -> PathStep.joined(hub.path())),
				new Column<>("重なる計画の数" + counting, 12, Hub::plans),
				new Column<>("重なる項目の数" + counting, 12, Hub::elements),
				new Column<>("最も似ている度合い", 12, (hub) -> ComparisonColumns.number(hub.bestScore())),
				new Column<>("計画", 28, (hub) -> hub.plan().title()),
				new Column<>("出典", 24, (hub) -> ExportLabels.lines(hub.element().source())),
				new Column<>("項目ID", 20, (hub) -> hub.element().id()));
		return new AnswerFile(new Sheet<>("中心的な施策", "最も多くの計画と重なる項目", columns, found.hubs()), about,
				ExportLabels.SIMILAR);
	}

}
