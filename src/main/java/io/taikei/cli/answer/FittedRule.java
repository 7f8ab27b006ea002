package io.taikei.cli.answer;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.learned.LearnedRule.HeldOut;
import io.taikei.overlap.learned.LearnedRule.Measures;
import io.taikei.overlap.learned.LogisticModel.Term;
import io.taikei.query.AnswerText;
import picocli.CommandLine.Help.Ansi;

/**
 * A rule that was learnt from people's decisions, in words.
 *
 * @param rule the rule
 */
public record FittedRule(@JsonUnwrapped LearnedRule rule) implements CommandAnswer {

	private static final Comparator<Term> STRONGEST_FIRST = Comparator
		.comparingDouble((Term term) -> Math.abs(term.weight()))
		.reversed();

	/** Whether it is better than the standard by more than chance. */
	@JsonProperty
	boolean beatsStandard() {
		return this.rule.heldOut().beatsStandard();
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		HeldOut heldOut = this.rule.heldOut();
		return Stream
			.of(Stream.of(
					text("learned.basis", this.rule.basis().accepted(), this.rule.basis().rejected(),
							this.rule.basis().plans().size()),
					text("learned.version", this.rule.version(), this.rule.fit(), this.rule.basis().method(),
							this.rule.basis().methodVersion()),
					text("learned.held-out." + heldOut.by(), heldOut.folds()),
					measures("learned.standard", heldOut.standard()), measures("learned.learned", heldOut.learned()),
					text(beatsStandard() ? "learned.better" : "learned.not-better",
							heldOut.learned().f1() - heldOut.standard().f1(), heldOut.gainLow(), heldOut.gainHigh()),
					text("learned.weights")),
					this.rule.model().terms().stream().sorted(STRONGEST_FIRST).map(FittedRule::weight))
			.flatMap((lines) -> lines);
	}

	private static String measures(String key, Measures measures) {
		return "  " + text(key, measures.precision(), measures.recall(), measures.f1());
	}

	private static String weight(Term term) {
		return String.format(Locale.ROOT, "  %+.2f  %s", term.weight(), text("learned.feature." + term.feature()));
	}

	private static String text(String key, Object... arguments) {
		return AnswerText.of(key, arguments).in(Locale.getDefault());
	}

}
