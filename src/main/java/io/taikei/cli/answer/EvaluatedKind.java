package io.taikei.cli.answer;

import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.evaluation.Evaluation;
import io.taikei.evaluation.Judges;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * How well the overlaps with elements of one kind agree with what was judged.
 *
 * @param kind the kind, such as Policy
 * @param judgedBy who judged; null where the file does not say
 * @param evaluation the measures
 */
public record EvaluatedKind(String kind, @Nullable Judges judgedBy,
		@JsonUnwrapped Evaluation evaluation) implements CommandAnswer {

	public static final String HEADER = "kind        nDCG@10 (95 %)     MAP    prec.  recall F1 (95 %)           F1 held out  related  calibr. error";

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.of(String.format(Locale.ROOT,
				"%-10s  %.3f (%.2f-%.2f)  %.3f  %.3f  %.3f  %.3f (%.2f-%.2f)  %-11.3f  %-7.3f  %.3f", this.kind,
				this.evaluation.ndcg(), this.evaluation.ndcgInterval().low(), this.evaluation.ndcgInterval().high(),
				this.evaluation.map(), this.evaluation.precision(), this.evaluation.recall(), this.evaluation.f1(),
				this.evaluation.f1Interval().low(), this.evaluation.f1Interval().high(), this.evaluation.heldOutF1(),
				this.evaluation.relatedPrecision(), this.evaluation.reliability().error()));
	}

}
