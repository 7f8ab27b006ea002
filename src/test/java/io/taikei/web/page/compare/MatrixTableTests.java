package io.taikei.web.page.compare;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.LevelNames;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.query.Element;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import io.taikei.query.path.PathStep;
import io.taikei.web.page.Shade;
import io.taikei.web.page.compare.MatrixTable.Field;
import io.taikei.web.page.compare.MatrixTable.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatrixTableTests {

	private static final PlanSummary PLAN = new PlanSummary("999997-2", "計画", "2", Plan.Status.DRAFT,
			new PlanSummary.Town("999997", "かぜ町"), LevelNames.NONE);

	@Test
	void groupsRowsAndColumnsByTheirParents() {
		MatrixTable table = MatrixTable.of(matrix(List.of(located("1-1", "1"), located("2-1", "2")),
				List.of(located("a", "x"), located("b", "x"), located("c", "y")), List.of()));

		assertThat(table.columns()).extracting((group) -> group.entries().size()).containsExactly(2, 1);
		assertThat(table.rows()).extracting(Group::parent)
			.extracting((parent) -> parent.code())
			.containsExactly("1", "2");
		assertThat(table.width()).isEqualTo(3);
	}

	@Test
	void putsEveryCellWhereItsRowAndColumnMeet() {
		MatrixTable table = MatrixTable
			.of(matrix(List.of(located("1-1", "1")), List.of(located("a", "x"), located("b", "x"), located("c", "x")),
					List.of(new Cell("1-1", "b", 0.82, 3, 0, 0, 0), new Cell("1-1", "c", null, 1, 1, 0, 0))));

		assertThat(table.rows().getFirst().entries().getFirst().fields()).extracting(Field::look)
			.containsExactly("", "STEP5", "CURATED");
	}

	@Test
	void leavesOutRowsThatNobodyCouldRead() {
		List<LocatedElement> many = IntStream.range(0, 100).mapToObj((i) -> located("" + i, "x")).toList();

		assertThat(MatrixTable.of(matrix(many, many, List.of())).isTooLarge()).isTrue();
		assertThat(MatrixTable.of(matrix(many, many, List.of())).rows()).isEmpty();
		assertThat(MatrixTable.of(matrix(many, many.subList(0, 60), List.of())).rows()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0,    STEP1
			0.49, STEP1
			0.5,  STEP2
			0.7,  STEP4
			1,    STEP5
			""")
	void shadesScoresInSteps(double score, Shade shade) {
		assertThat(Shade.of(score)).isEqualTo(shade);
	}

	private static ComparisonMatrix matrix(List<LocatedElement> rows, List<LocatedElement> columns, List<Cell> cells) {
		return new ComparisonMatrix(PLAN, PLAN, Kind.GOAL, Kind.GOAL, new PageOf(0, 100, rows.size()), rows, columns,
				cells, true, null);
	}

	private static LocatedElement located(String code, String parent) {
		SourceSpan source = SourceSpan.line("kaze.txt", 1);
		return new LocatedElement(
				new Element(code, Kind.GOAL, code, code, "題", Provenance.STATED, null, "目標", null, false, null, null,
						source, List.of(), List.of(), List.of(), List.of()),
				List.of(new PathStep(parent, Kind.FUTURE_VISION, parent, "上", "将来像", Provenance.STATED, null,
						Provenance.STATED, null, source)));
	}

}
