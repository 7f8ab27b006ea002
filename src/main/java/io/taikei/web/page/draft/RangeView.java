package io.taikei.web.page.draft;

import java.util.List;

import io.taikei.drafting.choice.DocumentExtent;
import io.taikei.drafting.choice.DocumentExtent.Unit;
import io.taikei.drafting.store.DraftResult;
import io.taikei.intake.ReadingForm;
import io.taikei.intake.document.ReadRange;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a document are read, as it stands in a field.
 *
 * @param document the document's name
 * @param unit what is counted; null where nobody can choose parts of it
 * @param length how many there are
 * @param read whether anything of it is read
 * @param written the parts, as 3-12, 20; empty where it is all
 */
record RangeView(String document, @Nullable Unit unit, int length, boolean read, String written) {

	static List<RangeView> all(DraftResult result) {
		ReadingForm reading = result.reading();
		if (reading == null) {
			return List.of();
		}
		List<ReadRange> ranges = (reading.ranges() != null) ? reading.ranges() : List.of();
		boolean byHeadings = reading.headings() != null;
		return result.documents().stream().map((document) -> of(document, ranges, byHeadings)).toList();
	}

	private static RangeView of(DocumentExtent document, List<ReadRange> all, boolean byHeadings) {
		List<ReadRange> ranges = all.stream().filter((range) -> range.file().equals(document.name())).toList();
		boolean whole = ranges.stream().anyMatch((range) -> range.first() <= 1 && range.last() >= document.length());
		return new RangeView(document.name(), isChosen(document.unit(), byHeadings) ? document.unit() : null,
				document.length(), all.isEmpty() || !ranges.isEmpty(),
				whole ? "" : String.join(", ", ranges.stream().map(RangeView::written).toList()));
	}

	/** Tables are read by their rows, and headings by their lines. */
	private static boolean isChosen(@Nullable Unit unit, boolean byHeadings) {
		return unit == Unit.PAGE || (byHeadings ? unit == Unit.LINE || unit == Unit.PARAGRAPH : unit == Unit.ROW);
	}

	private static String written(ReadRange range) {
		return (range.first() == range.last()) ? Integer.toString(range.first()) : range.first() + "-" + range.last();
	}

}
