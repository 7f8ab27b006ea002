package io.taikei.country;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.taikei.country.Words.IndicatorWords;
import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Writes single elements of a plan: numbered titles, goals with statements, policies with
 * a department and, one in three, an indicator.
 */
final class ElementAuthor {

	private static final double MEASURED_POLICIES = 1 / 3.0;

	private static final int YEARS_TO_TARGET = 5;

	private final PlanId plan;

	private final int firstYear;

	private final Words words;

	private final Phrasing phrasing;

	private final Manuscript manuscript;

	private final Random random;

	private final List<String> levels;

	private final Map<Kind, Integer> orders = new EnumMap<>(Kind.class);

	ElementAuthor(PlanId plan, int firstYear, Words words, Phrasing phrasing, Manuscript manuscript, Random random) {
		this.plan = plan;
		this.firstYear = firstYear;
		this.words = words;
		this.phrasing = phrasing;
		this.manuscript = manuscript;
		this.random = random;
		this.levels = phrasing.pick(words.levels());
	}

	/**
	 * Writes an element.
	 * @param number its place among those below the parent, counted from 1
	 */
	PlanElement write(@Nullable PlanElement parent, Kind kind, int number, Topic topic) {
		Label label = label(parent, kind, number, this.phrasing.on(topic, titles(kind)));
		List<Placement> placements = (parent != null) ? List.of(Placement.stated(parent.id())) : List.of();
		return PlanElement.of(kind, label, null, placements,
				(kind == Kind.GOAL) ? statements(label.id(), topic) : List.of(),
				(kind == Kind.POLICY) ? delivery(topic) : Delivery.NONE);
	}

	private Label label(@Nullable PlanElement parent, Kind kind, int number, String title) {
		String above = (parent != null) ? parent.label().code() + "-" : "";
		String code = (kind != Kind.INITIATIVE) ? above + number : null;
		ElementId id = (code != null || parent == null) ? this.plan.element(above + number)
				: new ElementId(parent.id() + "." + number);
		SourceSpan source = this.manuscript.write(title);
		return new Label(id, code, code, title, Provenance.STATED, this.levels.get(kind.ordinal()),
				this.orders.merge(kind, 1, Integer::sum), false, null, List.of(), (code != null) ? source : null,
				source);
	}

	private List<String> titles(Kind kind) {
		return switch (kind) {
			case FUTURE_VISION -> this.words.visions();
			case GOAL -> this.words.goals();
			case POLICY -> this.words.policies();
			case INITIATIVE, PROJECT -> this.words.initiatives();
		};
	}

	private List<Statement> statements(ElementId goal, Topic topic) {
		return List.of(statement(goal, 1, Statement.Kind.NEED, topic, this.words.needs()),
				statement(goal, 2, Statement.Kind.MEASURE, topic, this.words.measures()),
				statement(goal, 3, Statement.Kind.MEASURE, topic, this.words.further()));
	}

	private Statement statement(ElementId goal, int number, Statement.Kind kind, Topic topic, List<String> patterns) {
		String text = this.phrasing.on(topic, patterns);
		return new Statement(new ElementId(goal + ".s" + number), kind, text, List.of(), this.manuscript.write(text));
	}

	private Delivery delivery(Topic topic) {
		String department = this.phrasing.on(topic, List.of("{department}"));
		return new Delivery(List.of(department),
				(this.random.nextDouble() < MEASURED_POLICIES) ? List.of(indicator(topic)) : List.of());
	}

	private Indicator indicator(Topic topic) {
		IndicatorWords indicator = this.phrasing.pick(this.words.indicators());
		String name = this.phrasing.on(topic, List.of(indicator.name()));
		int value = 10 + this.random.nextInt(80);
		return new Indicator(name, indicator.unit(), new Measurement(this.firstYear - 1, String.valueOf(value)),
				new Measurement(this.firstYear - 1 + YEARS_TO_TARGET, String.valueOf(value + 1 + value / 8)),
				this.manuscript.write(name));
	}

}
