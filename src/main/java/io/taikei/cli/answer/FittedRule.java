package io.taikei.cli.answer;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.learned.LearnedRule.Basis;
import io.taikei.overlap.learned.LearnedRule.HeldOut;
import io.taikei.overlap.learned.LearnedRule.Measures;
import io.taikei.overlap.learned.LogisticModel.Term;
import io.taikei.query.AnswerText;
import io.taikei.text.Bilingual;
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
		Basis basis = this.rule.basis();
		Measures standard = heldOut.standard();
		Measures learned = heldOut.learned();
		Object[] gain = { learned.f1() - standard.f1(), heldOut.gainLow(), heldOut.gainHigh() };
		Stream<Bilingual> facts = Stream.of(
				AnswerText.of("learned.basis", basis.accepted(), basis.rejected(), basis.plans().size()), AnswerText
					.of("learned.version", this.rule.version(), this.rule.fit(), basis.method(), basis.methodVersion()),
				AnswerText.of("learned.held-out." + heldOut.by(), heldOut.folds()));
		Stream<Bilingual> measured = Stream.of(
				AnswerText.of("learned.standard", standard.precision(), standard.recall(), standard.f1()),
				AnswerText.of("learned.learned", learned.precision(), learned.recall(), learned.f1()));
		Stream<Bilingual> found = Stream.of(
				beatsStandard() ? AnswerText.of("learned.better", gain) : AnswerText.of("learned.not-better", gain),
				AnswerText.of("learned.weights"));
		return Stream
			.of(facts.map(FittedRule::said), measured.map((line) -> "  " + said(line)), found.map(FittedRule::said),
					this.rule.model().terms().stream().sorted(STRONGEST_FIRST).map(FittedRule::weight))
			.flatMap((lines) -> lines);
	}

	private static String weight(Term term) {
		return String.format(Locale.ROOT, "  %+.2f  %s", term.weight(),
				said(AnswerText.of("learned.feature." + term.feature())));
	}

	private static String said(Bilingual text) {
		return text.in(Locale.getDefault());
	}

}
