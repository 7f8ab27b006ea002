package io.taikei.planfile;

import java.util.List;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.source.SourceLines;
import org.jspecify.annotations.Nullable;

/** Plan files of a fictional town, from their text. */
final class PlanFiles {

	static final String HEAD = """
			municipality: { code: "998818", name: ほしみ市, prefecture: 架空県 }
			edition: "2"
			title: 第2次ほしみ市総合計画
			status: adopted
			period: { first: 2025, last: 2034 }
			levels:
			  - { kind: goal, name: 基本目標 }
			  - { kind: policy, name: 施策 }
			  - { kind: initiative, name: 取組 }
			  - { kind: project, name: 重点 }
			""";

	private PlanFiles() {
	}

	static PlanFileReading read(String yaml) {
		return read(yaml, null, null);
	}

	static PlanFileReading read(String yaml, @Nullable SourceLines document, @Nullable SourceLines table) {
		return PlanFile.parse(text("plan.yaml", yaml)).read(document, table);
	}

	static SourceLines text(String file, String content) {
		return new SourceLines(file, content.lines().toList());
	}

	static PlanElement element(PlanFileReading reading, String path) {
		ElementId id = reading.plan().id().element(path);
		return reading.plan()
			.elements()
			.stream()
			.filter((element) -> element.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	/** Line and rule of each problem, and what it is about. */
	static List<String> problems(PlanFileReading reading) {
		return reading.problems().stream().map(PlanFiles::describe).toList();
	}

	private static String describe(Problem problem) {
		return "%d %s %s".formatted(problem.source().firstLine(), problem.rule(),
				(problem.text() != null) ? problem.text() : "-");
	}

}
