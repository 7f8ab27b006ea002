package io.taikei.web.page.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.taikei.export.AnswerFile;
import io.taikei.export.WaysFile;
import io.taikei.model.ElementId;
import io.taikei.query.TierScope;
import io.taikei.query.element.Connections;
import io.taikei.query.element.ElementInPlan;
import io.taikei.query.element.PathsBetween;
import io.taikei.query.plan.Example;
import io.taikei.query.plan.Examples;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** How two elements are connected (二つの要素をつなぐ経路は？). */
@Component
class WaysQuestion implements QuestionWithPage {

	private static final int EXAMPLES = 6;

	private final ElementBoxes boxes;

	private final Connections connections;

	private final Examples examples;

	WaysQuestion(ElementBoxes boxes, Connections connections, Examples examples) {
		this.boxes = boxes;
		this.connections = connections;
		this.examples = examples;
	}

	@Override
	public String name() {
		return "ways";
	}

	@Override
	public Set<Filter> filters() {
		return Set.of(Filter.ENDS, Filter.TIER);
	}

	@Override
	public Answered answer(Asked asked, Scope scope, int page) {
		ElementBox from = this.boxes.of("from", asked.from(), null);
		ElementBox to = this.boxes.of("to", asked.to(), null);
		return between(from, to, asked.tiers())
			.map((ways) -> Answered.of(ways.ways().isEmpty(), new Shown(from, to, ways, List.of()), Pages.WHOLE,
					ways.explanation()))
			.orElseGet(() -> unanswered(from, to));
	}

	private Answered unanswered(ElementBox from, ElementBox to) {
		Shown shown = new Shown(from, to, null,
				this.examples.ofPlans(EXAMPLES)
					.stream()
					.filter((example) -> example.values().containsKey("otherId"))
					.toList());
		boolean known = (from.isEmpty() || from.chosen() != null) && (to.isEmpty() || to.chosen() != null);
		return known ? Answered.toAsk(shown) : Answered.unknown(shown);
	}

	@Override
	public Optional<AnswerFile> file(Asked asked, Scope scope) {
		return between(this.boxes.of("from", asked.from(), null), this.boxes.of("to", asked.to(), null), asked.tiers())
			.map(WaysFile::of);
	}

	private Optional<PathsBetween> between(ElementBox from, ElementBox to, TierScope tiers) {
		ElementInPlan one = from.chosen();
		ElementInPlan other = to.chosen();
		return (one == null || other == null || from.isSameAs(to)) ? Optional.empty() : this.connections
			.between(new ElementId(one.element().id()), new ElementId(other.element().id()), tiers);
	}

	/**
	 * Two elements and what connects them.
	 *
	 * @param from the field for the first
	 * @param to the field for the second
	 * @param ways what connects them; null where not both are chosen
	 * @param examples what to begin with, where not both are chosen
	 */
	record Shown(ElementBox from, ElementBox to, @Nullable PathsBetween ways, List<Example> examples) {

		/** Whether both fields name the same element. */
		public boolean same() {
			return this.from.isSameAs(this.to);
		}

	}

}
