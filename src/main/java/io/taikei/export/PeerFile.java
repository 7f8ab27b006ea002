package io.taikei.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.query.peers.PeerComparison;
import io.taikei.query.peers.PeerExample;
import io.taikei.query.peers.PeerFindings;
import io.taikei.query.peers.PeerPolicy;
import io.taikei.query.peers.PeerTheme;

/** What others have and a plan has not, and the other way round, a row for each. */
public final class PeerFile {

	private static final String NOTE = "読み込んだ計画の文書からの推定です。文書に語がない、または似た施策が見つからないことを示し、行っていないという意味ではありません。";

	private PeerFile() {
	}

	public static AnswerFile of(PeerComparison comparison) {
		List<Line> lines = Stream
			.concat(lines("他の多くにあって、この計画にないもの", comparison.lacking()), lines("この計画にあって、他の多くにないもの", comparison.own()))
			.toList();
		List<Column<Line>> columns = List.of(new Column<>("区分", 22, Line::side), new Column<>("種類", 8, Line::kind),
				new Column<>("名称", 34, Line::name), new Column<>("ある計画の数", 10, Line::plans),
				new Column<>("くらべた計画の数", 10, Line::of), new Column<>("例", 40, Line::examples),
				new Column<>("例の本文", 60, Line::sentences), new Column<>("出典", 30, Line::sources),
				Column.hidden("ID", Line::id));
		return new AnswerFile(new Sheet<>("他の計画との差", ExportLabels.plan(comparison.plan()) + "と他の計画", columns, lines),
				"くらべた計画：" + comparison.peers()
					.stream()
					.map((peer) -> peer.municipality().name())
					.collect(Collectors.joining("、")),
				NOTE);
	}

	private static Stream<Line> lines(String side, PeerFindings findings) {
		return Stream.concat(findings.themes().stream().map((theme) -> line(side, theme)),
				findings.policies().stream().map((policy) -> line(side, policy)));
	}

	private static Line line(String side, PeerTheme theme) {
		return new Line(side, "テーマ", theme.theme().label().ja(), theme.theme().id(), theme.plans(), theme.of(),
				theme.examples());
	}

	private static Line line(String side, PeerPolicy policy) {
		return new Line(side, "施策", policy.policy().element().title(), policy.policy().element().id(), policy.plans(),
				policy.of(), Stream.concat(Stream.of(policy.policy()), policy.examples().stream()).toList());
	}

	/**
	 * A row.
	 *
	 * @param side which side has it
	 * @param kind whether it is a theme or a policy
	 * @param name its name
	 * @param id its id
	 * @param plans how many of the others have it
	 * @param of how many there are
	 * @param shown elements that show it
	 */
	private record Line(String side, String kind, String name, String id, int plans, int of, List<PeerExample> shown) {

		String examples() {
			return joined((one) -> one.plan().municipality().name() + "「" + one.element().title() + "」");
		}

		String sentences() {
			return joined((one) -> (one.sentence() != null) ? one.sentence().text() : "");
		}

		String sources() {
			return joined((one) -> one.plan().municipality().name() + " " + ExportLabels.lines(one.element().source()));
		}

		private String joined(Function<PeerExample, String> part) {
			return this.shown.stream().map(part).filter((text) -> !text.isEmpty()).collect(Collectors.joining("\n"));
		}

	}

}
