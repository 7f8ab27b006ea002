package io.taikei.export.many;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.export.CitedPlaces;
import io.taikei.export.ExportLabels;
import io.taikei.query.comparison.OneToMany;
import io.taikei.query.source.SourceExcerpt.Citation;

/**
 * What the files are made from.
 *
 * @param table the one plan beside the others
 * @param places where the cited texts stand
 */
public record ManyPaper(OneToMany table, CitedPlaces places) {

	/** Everything that the table cites. */
	public static List<Citation> citedBy(OneToMany table) {
		return ManyLine.of(table)
			.stream()
			.flatMap((line) -> Stream.concat(Stream.of(Citation.of(table.from().id(), line.row().element().source())),
					Stream.ofNullable(line.match())
						.map((match) -> Citation.of(line.column().plan().id(), match.element().source()))))
			.distinct()
			.toList();
	}

	/** Its title. */
	String title() {
		return "施策対照表（一対多）　%s（%s）と%d計画".formatted(this.table.from().municipality().name(),
				this.table.from().levels().in(this.table.fromKind()), this.table.columns().size());
	}

	/** Which plans it is about, in short. */
	String plans() {
		return ExportLabels.plan(this.table.from()) + " ／ "
				+ this.table.columns()
					.stream()
					.map((column) -> column.plan().municipality().name())
					.collect(Collectors.joining("、"));
	}

}
