package io.taikei.query.source;

import java.util.List;

import io.taikei.model.SourceSpan;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * Where an element stands in the source (原文のどこに？).
 *
 * @param element the element
 * @param plan the plan it belongs to
 * @param passages its code, title, statements, footnotes and indicators, in the
 * document's order
 */
public record ElementSource(ElementRef element, PlanSummary plan, List<Passage> passages) {

	public ElementSource {
		passages = List.copyOf(passages);
	}

	/**
	 * A part of an element and the lines it was read from.
	 *
	 * @param part what it is
	 * @param text the part as it was read
	 * @param source the file and the lines
	 * @param lines the lines as they stand in the file
	 */
	public record Passage(Part part, String text, SourceSpan source, List<String> lines) {

		public Passage {
			lines = List.copyOf(lines);
		}

		static Passage of(TypeSystem types, Record row) {
			return new Passage(Part.valueOf(row.get("part").asString()), row.get("text").asString(),
					new SourceSpan(row.get("file").asString(), row.get("firstLine").asInt(),
							row.get("lastLine").asInt()),
					row.get("lines").asList(Value::asString));
		}

	}

	/** What a passage is of its element. */
	public enum Part {

		/** The code. */
		CODE,

		/** The title, or the line of a place that is only reserved. */
		TITLE,

		/** A sentence of its text. */
		STATEMENT,

		/** An explanation of a word. */
		FOOTNOTE,

		/** What its success is measured by. */
		INDICATOR

	}

}
