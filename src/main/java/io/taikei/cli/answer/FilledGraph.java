package io.taikei.cli.answer;

import java.util.stream.Stream;

import io.taikei.fill.FillReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What a first fill has made.
 *
 * @param plans how many plans there are
 * @param elements how many elements they have
 * @param overlaps how many overlaps were found
 * @param nodes how many nodes the graph has
 * @param relationships how many relationships
 * @param files the folder with the files that are yet to be imported; null where they are
 * @param command imports them; null where they are
 */
public record FilledGraph(long plans, long elements, long overlaps, long nodes, long relationships,
		@Nullable String files, @Nullable String command) implements CommandAnswer {

	/**
	 * What was made.
	 * @param imported whether it is in the graph already
	 */
	public static FilledGraph of(FillReport report, boolean imported) {
		return new FilledGraph(report.plans(), report.elements(), report.overlaps(), report.nodes(),
				report.relationships(), imported ? null : report.folder().toString(),
				imported ? null : "neo4j-admin database import full @%s neo4j".formatted(report.arguments()));
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		String made = CommandText.of("fill.made", this.plans, this.elements, this.overlaps, this.nodes,
				this.relationships);
		return (this.command == null) ? Stream.of(CommandText.of("fill.in-graph", made))
				: Stream.of(CommandText.of("fill.in-files", made, this.files), CommandText.of("fill.how"),
						CommandText.of("fill.1"), CommandText.of("fill.2"), "     " + this.command,
						CommandText.of("fill.3"), CommandText.of("fill.4"),
						"     taikei fill --finish %s --spring.neo4j.uri=...".formatted(this.files));
	}

}
