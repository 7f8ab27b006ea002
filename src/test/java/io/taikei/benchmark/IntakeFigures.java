package io.taikei.benchmark;

import java.util.List;
import java.util.Map;

import io.taikei.benchmark.OutlineScore.Share;
import io.taikei.intake.document.Address;
import io.taikei.intake.draft.Draft;

/**
 * What the readings of cases gave, added up.
 *
 * @param made how many elements were read
 * @param untold how many of the wrong ones neither a doubt names nor a mark as inferred
 * @param doubted how many of the right ones a doubt names or a mark as inferred tells
 * @param told how much of what has to be doubted is
 * @param megabytes the most memory that a case took
 */
record IntakeFigures(int cases, Share right, int made, int wrong, int untold, int doubted, int missing, int extra,
		Share codes, Share departments, Share indicators, Share told, int doubts, double seconds, long megabytes) {

	static final String[] COLUMNS = { "format", "cases", "elements", "right", "right %", "wrong parent",
			"of these untold", "right but doubted", "missing", "extra", "codes right", "departments right",
			"indicators right", "must be told", "doubts", "seconds", "most memory MB" };

	static IntakeFigures of(IntakeTruth truth, Draft draft, OutlineScore score, List<OutlineElement> read,
			double seconds, long megabytes) {
		ToldElements told = new ToldElements(draft, read);
		int untold = score.wrong().size() - told.count(score.wrong().values());
		return new IntakeFigures(1, new Share(score.right().size(), score.elements()), read.size(),
				score.wrong().size(), untold, told.count(score.right().values()), score.missing().size(),
				score.extra().size(), score.codes(), score.departments(), score.indicators(), told(truth, draft),
				draft.doubts().size(), seconds, megabytes);
	}

	private static Share told(IntakeTruth truth, Draft draft) {
		return new Share((int) truth.told().stream().filter((one) -> isTold(one, draft)).count(), truth.told().size());
	}

	private static boolean isTold(IntakeTruth.MustTell one, Draft draft) {
		return draft.doubts()
			.stream()
			.anyMatch((doubt) -> doubt.places()
				.stream()
				.map((place) -> (place.address() instanceof Address.OfSheet cell) ? cell.row() : 0)
				.toList()
				.containsAll(one.rows()));
	}

	IntakeFigures plus(IntakeFigures other) {
		return new IntakeFigures(this.cases + other.cases, this.right.plus(other.right), this.made + other.made,
				this.wrong + other.wrong, this.untold + other.untold, this.doubted + other.doubted,
				this.missing + other.missing, this.extra + other.extra, this.codes.plus(other.codes),
				this.departments.plus(other.departments), this.indicators.plus(other.indicators),
				this.told.plus(other.told), this.doubts + other.doubts, this.seconds + other.seconds,
				Math.max(this.megabytes, other.megabytes));
	}

	static MarkdownTable table(Map<String, IntakeFigures> byFormat) {
		MarkdownTable table = new MarkdownTable(COLUMNS);
		byFormat.forEach((format, figures) -> figures.addTo(table, format));
		return table;
	}

	double percent() {
		return (this.right.all() == 0) ? 100 : 100.0 * this.right.right() / this.right.all();
	}

	private void addTo(MarkdownTable table, String format) {
		table.row(format, this.cases, this.right.all(), this.right.right(), percent(), this.wrong, this.untold,
				this.doubted, this.missing, this.extra, this.codes, this.departments, this.indicators, this.told,
				this.doubts, this.seconds, this.megabytes);
	}

}
