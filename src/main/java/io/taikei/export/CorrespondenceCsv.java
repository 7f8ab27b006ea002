package io.taikei.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.taikei.export.sheet.CsvTable;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.PlanCorrespondence;
import io.taikei.query.comparison.PlanCorrespondence.Pair;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.ElementRef;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A plan's comparisons with others as CSV that Excel opens, written as they come: a row
 * for each pair, and one for each plan with which nothing corresponds.
 */
public final class CorrespondenceCsv implements Closeable {

	private static final List<String> HEADER = List.of("行の自治体", "行の計画ID", "行の項目ID", "行のコード", "行の名称", "相手の自治体",
			"相手の計画ID", "相手の項目ID", "相手のコード", "相手の名称", "似ている度合い", "関係", "判断", "注記");

	private final CsvWriter csv;

	/** Begins with the names of the columns. */
	public CorrespondenceCsv(OutputStream out) throws IOException {
		out.write(CsvTable.BYTE_ORDER_MARK);
		this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
		this.csv.writeRecord(HEADER);
	}

	/** Writes a comparison, and lets it go at once. */
	public void write(PlanCorrespondence comparison) throws IOException {
		if (comparison.pairs().isEmpty() || !comparison.compared()) {
			row(comparison, null);
		}
		comparison.pairs().forEach((pair) -> row(comparison, pair));
		this.csv.flush();
	}

	private void row(PlanCorrespondence comparison, @Nullable Pair pair) {
		this.csv.writeRecord(
				Stream
					.of(end(comparison.from(), (pair != null) ? pair.element() : null),
							end(comparison.to(), (pair != null) ? pair.other() : null),
							(pair != null) ? likeness(pair.likeness()) : note(comparison))
					.flatMap(List::stream)
					.toList());
	}

	private static List<String> end(PlanSummary plan, @Nullable ElementRef element) {
		String town = cell(plan.municipality().name());
		return (element == null) ? List.of(town, plan.id(), "", "", "")
				: List.of(town, plan.id(), element.id(), cell(element.code()), cell(element.title()));
	}

	private static List<String> likeness(Similarity likeness) {
		String predicate = likeness.predicate();
		return List.of(cell(ComparisonColumns.number(likeness.score())),
				(predicate != null) ? ExportLabels.predicate(predicate) : "", ExportLabels.standing(likeness), "");
	}

	private static List<String> note(PlanCorrespondence comparison) {
		Bilingual explanation = comparison.explanation();
		return List.of("", "", "", (explanation != null) ? explanation.ja() : "");
	}

	private static String cell(@Nullable Object value) {
		return CsvTable.cell(value);
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
