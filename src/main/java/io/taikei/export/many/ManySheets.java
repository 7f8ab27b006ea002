package io.taikei.export.many;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.export.ComparisonColumns;
import io.taikei.export.ExportLabels;
import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.query.comparison.Crosswalk.Match;
import io.taikei.query.comparison.OneToMany;
import io.taikei.query.comparison.OneToMany.Cell;
import io.taikei.query.comparison.OneToMany.Row;
import io.taikei.query.path.PathStep;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the files: side by side, line by line, and how to read them.
 *
 * @param paper what they are made from
 */
record ManySheets(ManyPaper paper) {

	/**
	 * A row for each element, the next counterparts below it, and a column for each plan.
	 */
	Sheet<Rank> sideBySide() {
		OneToMany table = this.paper.table();
		List<Column<Rank>> columns = new ArrayList<>(
				List.of(Column.ofGroup("番号", 6, (rank) -> rank.row().element().code()),
						Column.ofGroup(
								table.from().municipality().name() + "の" + table.from().levels().in(table.fromKind()),
								22, (rank) -> rank.row().element().title())));
		IntStream.range(0, table.columns().size()).forEach((at) -> columns.add(column(at)));
		return new Sheet<>("対照表", this.paper.title(), columns, table.rows().stream().flatMap(Rank::of).toList(),
				(rank) -> rank.row().element().id());
	}

	private Column<Rank> column(int at) {
		OneToMany.Column column = this.paper.table().columns().get(at);
		return new Column<>(column.plan().municipality().name() + "（" + ManyTexts.level(column) + "）", 26, (rank) -> {
			Cell cell = rank.row().cells().get(at);
			if (cell.matches().isEmpty()) {
				return (rank.number() == 0) ? ManyTexts.gap(column, cell) : null;
			}
			return (rank.number() < cell.matches().size()) ? ManyTexts.match(cell.matches().get(rank.number())) : null;
		});
	}

	/** A row for each counterpart, and for each plan that has none. */
	Sheet<ManyLine> lines() {
		return new Sheet<>("一覧", this.paper.title() + "：一覧", columns(), ManyLine.of(this.paper.table()),
				(line) -> line.row().element().id());
	}

	private List<Column<ManyLine>> columns() {
		String town = this.paper.table().from().municipality().name();
		return List.of(Column.ofGroup(town + "の番号", 6, (line) -> line.row().element().code()),
				Column.ofGroup(town + "の名称", 18, (line) -> line.row().element().title()),
				Column.ofGroup(town + "の出典", 9,
						(line) -> this.paper.places().of(this.paper.table().from(), line.row().element().source())),
				new Column<>("相手の自治体", 9, (line) -> line.column().plan().municipality().name()),
				matched("番号", 6, (match) -> match.element().code()),
				matched("名称", 20, (match) -> match.element().title()),
				matched("体系での位置", 13, (match) -> PathStep.joined(match.path())), new Column<>("出典", 9, this::place),
				matched("度合い", 6, (match) -> ComparisonColumns.number(match.likeness().score())),
				new Column<>("段階と判断", 16, ManySheets::standing),
				matched("理由", 22, (match) -> ExportLabels.reason(match.likeness())));
	}

	/** The same for programs: every fact in a column of its own, with the ids. */
	List<Column<ManyLine>> facts() {
		List<Column<ManyLine>> columns = new ArrayList<>(columns());
		columns.add(new Column<>("行の計画ID", 14, (line) -> this.paper.table().from().id()));
		columns.add(new Column<>("行の項目ID", 20, (line) -> line.row().element().id()));
		columns.add(new Column<>("相手の計画ID", 14, (line) -> line.column().plan().id()));
		columns.add(matched("相手の項目ID", 20, (match) -> match.element().id()));
		return List.copyOf(columns);
	}

	/** The plans that the one is held against. */
	Sheet<OneToMany.Column> plans() {
		return new Sheet<>("計画", this.paper.title() + "：くらべた計画",
				List.of(new Column<>("自治体", 14, (column) -> column.plan().municipality().name()),
						new Column<>("計画", 50, (column) -> column.plan().title()),
						new Column<>("状態", 10, (column) -> ExportLabels.status(column.plan())),
						new Column<>("くらべた階層", 12, ManyTexts::level),
						new Column<>("その項目の数", 12, OneToMany.Column::elements),
						new Column<>("対応のある行", 12, OneToMany.Column::matched),
						new Column<>("計画ID", 14, (column) -> column.plan().id())),
				this.paper.table().columns());
	}

	/** What one has to know to read them (凡例). */
	static Sheet<Legend> legend(ManyPaper paper) {
		return new Sheet<>("凡例", paper.title() + "：凡例",
				List.of(new Column<>("ことば", 18, Legend::word), new Column<>("意味", 110, Legend::meaning)), Legend.ALL);
	}

	private static String standing(ManyLine line) {
		return (line.match() != null) ? ManyTexts.standing(line.match().likeness())
				: ManyTexts.gap(line.column(), line.cell());
	}

	private @Nullable String place(ManyLine line) {
		return (line.match() != null) ? this.paper.places().of(line.column().plan(), line.match().element().source())
				: null;
	}

	private static Column<ManyLine> matched(String title, int widest, Function<Match, @Nullable Object> value) {
		return new Column<>(title, widest, (line) -> (line.match() != null) ? value.apply(line.match()) : null);
	}

	/**
	 * A line of a row: its counterparts of one rank in all plans.
	 *
	 * @param row the row
	 * @param number the rank, from 0
	 */
	record Rank(Row row, int number) {

		static Stream<Rank> of(Row row) {
			int most = row.cells().stream().mapToInt((cell) -> cell.matches().size()).max().orElse(0);
			return IntStream.range(0, Math.max(1, most)).mapToObj((number) -> new Rank(row, number));
		}

	}

	/**
	 * A word that has to be known.
	 *
	 * @param word the word
	 * @param meaning what it means
	 */
	record Legend(String word, String meaning) {

		static final List<Legend> ALL = List.of(new Legend("度合い", "0 から 1 までの数。大きいほど、テーマとことばが似ています。"),
				new Legend("段階", "直接対応は、対照表の同じ行に並ぶほど近い組です。関連は、かかわりのある組です。"),
				new Legend("確からしさ", "同じくらいの度合いの組が直接対応と判断される見込みです。高いは7割以上、中くらいは4割5分以上です。"),
				new Legend("対応なし（見つからない）", "二つの計画を比べて、対応すると判断された項目がなかったものです。その自治体が行っていないという意味ではありません。"),
				new Legend("未比較", "まだ比べていないもの、または比べる準備のデータが読めないものです。対応なしではありません。"),
				new Legend("比較できない", "相手の計画にその階層の項目がないか、文書が場所だけを置いている項目です。"), new Legend("注意", ExportLabels.SIMILAR));

	}

}
