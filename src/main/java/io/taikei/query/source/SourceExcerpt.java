package io.taikei.query.source;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import io.taikei.model.SourceSpan;

/**
 * Lines of a source that are cited, among those around them.
 *
 * @param cited which lines are cited
 * @param lines these and the lines around them
 */
public record SourceExcerpt(Citation cited, List<Line> lines) {

	public SourceExcerpt {
		lines = List.copyOf(lines);
	}

	static SourceExcerpt of(TypeSystem types, Record row) {
		Citation cited = new Citation(row.get("planId").asString(), row.get("file").asString(),
				row.get("firstLine").asInt(), row.get("lastLine").asInt());
		int start = row.get("startLine").asInt();
		List<String> texts = row.get("lines").asList(Value::asString);
		return new SourceExcerpt(cited,
				IntStream.range(0, texts.size()).mapToObj((i) -> cited.line(start + i, texts.get(i))).toList());
	}

	/**
	 * Lines of a file that a plan was read from.
	 *
	 * @param planId the plan
	 * @param file the file
	 * @param firstLine the first line, counted from 1
	 * @param lastLine the last line
	 */
	public record Citation(String planId, String file, int firstLine, int lastLine) {

		/** Lines of a plan's source. */
		public static Citation of(String planId, SourceSpan lines) {
			return new Citation(planId, lines.file(), lines.firstLine(), lines.lastLine());
		}

		Map<String, Object> parameters() {
			return Map.of("planId", this.planId, "file", this.file, "firstLine", this.firstLine, "lastLine",
					this.lastLine);
		}

		private Line line(int number, String text) {
			return new Line(number, text, this.firstLine <= number && number <= this.lastLine);
		}

	}

	/**
	 * A line of a source.
	 *
	 * @param number its number, counted from 1
	 * @param text its text
	 * @param cited whether it is cited, or stands around the lines that are
	 */
	public record Line(int number, String text, boolean cited) {
	}

}
