package io.taikei.evaluation.learning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.taikei.evaluation.DecidedPairs;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Sha256;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.learned.LearnedRule.Basis;

/** Learns a rule from what people decided on the pairs of any plans. */
public final class DecisionLearning {

	/** Fewer of either sort tell nothing. */
	public static final int LEAST_OF_EACH = 20;

	private static final int DIGITS = 12;

	private final Collection<DecidedPairs.Standing> decided;

	private final String frequencies;

	private final List<DecidedExample> examples = new ArrayList<>();

	/**
	 * Nothing learnt yet.
	 * @param decided what stands of people's decisions
	 * @param frequencies the version of the document frequencies
	 */
	public DecisionLearning(Collection<DecidedPairs.Standing> decided, String frequencies) {
		this.decided = List.copyOf(decided);
		this.frequencies = frequencies;
	}

	/** Takes in what is computed of two plans. */
	public void add(ComparedPlanPair plans) {
		this.examples.addAll(plans.examples(this.decided));
	}

	/** How many decided pairs it can learn from. */
	public int size() {
		return this.examples.size();
	}

	/** The rule; empty where there are too few decisions of either sort. */
	public Optional<LearnedRule> rule() {
		int accepted = (int) this.examples.stream().filter(DecidedExample::accepted).count();
		int rejected = this.examples.size() - accepted;
		if (Math.min(accepted, rejected) < LEAST_OF_EACH || !RuleFit.isPossible(this.examples)) {
			return Optional.empty();
		}
		Method method = OverlapFinder.METHOD;
		Basis basis = new Basis(method.name(), method.version(), this.frequencies, accepted, rejected,
				this.examples.stream().map(DecidedExample::plans).distinct().sorted().toList());
		return Optional.of(new LearnedRule(version(basis), RuleFit.METHOD, RuleFit.of(this.examples), basis,
				new HeldOutCheck(this.examples).measured()));
	}

	/** The same decisions, overlaps and method give the same. */
	private String version(Basis basis) {
		String made = RuleFit.METHOD + '\n' + basis.method() + '\n' + basis.methodVersion() + '\n' + basis.frequencies()
				+ '\n'
				+ this.examples.stream()
					.map((example) -> example.pair().a() + "~" + example.pair().b() + '=' + example.accepted())
					.sorted()
					.collect(Collectors.joining("\n"));
		return Sha256.of(made.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
	}

}
