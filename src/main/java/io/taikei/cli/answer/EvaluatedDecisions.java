package io.taikei.cli.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.evaluation.BootstrapInterval;
import io.taikei.evaluation.DecidedOverlaps;
import io.taikei.evaluation.Evaluation;
import io.taikei.evaluation.ReviewerAgreement;
import picocli.CommandLine.Help.Ansi;

/**
 * How well overlaps agree with what people decided, and people with each other.
 *
 * @param kinds the measures by the kind of the other plan's element
 * @param elsewhere how many pairs are of elements that the plans do not have
 * @param agreement how far people agree
 */
public record EvaluatedDecisions(List<Kind> kinds, long elsewhere,
		ReviewerAgreement agreement) implements CommandAnswer {

	private static final String HEADER = "kind        accepted rejected unsure  none  nDCG@10 (95 %)     MAP    prec. (95 %)         recall  F1 (95 %)            F1 held out  related  calibr. error";

	public EvaluatedDecisions {
		kinds = List.copyOf(kinds);
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.of(Stream.of(
				"decided by people; pairs that nobody decided on are left out, also where the decided ones are ranked",
				HEADER), this.kinds.stream().map(Kind::line),
				Stream.of(this.elsewhere)
					.filter((number) -> number > 0)
					.map((number) -> number + " pairs are of elements that these plans do not have"),
				this.agreement.ofTwo().stream().map(EvaluatedDecisions::line), Stream.of(alpha()))
			.flatMap((lines) -> lines);
	}

	private static String line(ReviewerAgreement.OfTwo two) {
		return String.format(Locale.ROOT, "%s and %s agree on %d of %d pairs, Cohen's kappa %.3f", two.one(),
				two.other(), two.agreeing(), two.pairs(), two.kappa());
	}

	private String alpha() {
		return (this.agreement.pairs() == 0) ? "no pair was decided on by two people"
				: String.format(Locale.ROOT, "all reviewers, on %d pairs: Krippendorff's alpha %.3f",
						this.agreement.pairs(), this.agreement.alpha());
	}

	/**
	 * The measures of one kind.
	 *
	 * @param kind the kind, such as Policy
	 * @param measures the measures
	 */
	public record Kind(String kind, @JsonUnwrapped DecidedOverlaps measures) {

		private String line() {
			Evaluation figures = this.measures.figures();
			return String.format(Locale.ROOT, "%-10s  %8d %8d %6d %5d  %s  %.3f  %s  %.3f   %s  %-11.3f  %-7.3f  %.3f",
					this.kind, this.measures.accepted(), this.measures.rejected(), this.measures.unsure(),
					this.measures.none(), with(figures.ndcg(), figures.ndcgInterval()), figures.map(),
					with(figures.precision(), this.measures.precisionInterval()), figures.recall(),
					with(figures.f1(), figures.f1Interval()), figures.heldOutF1(), figures.relatedPrecision(),
					figures.reliability().error());
		}

		private static String with(double measure, BootstrapInterval interval) {
			return String.format(Locale.ROOT, "%.3f (%.2f-%.2f)", measure, interval.low(), interval.high());
		}

	}

}
