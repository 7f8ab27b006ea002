package io.taikei.validation;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.Decider;
import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import org.jspecify.annotations.Nullable;

/** An element of a {@link SmallPlan}, open for tests to spoil. */
final class SmallElement {

	final List<Placement> placements = new ArrayList<>();

	final List<Statement> statements = new ArrayList<>();

	final List<Footnote> footnotes = new ArrayList<>();

	final List<Indicator> indicators = new ArrayList<>();

	final Kind kind;

	ElementId id;

	@Nullable String code;

	@Nullable String codeRaw;

	String title = "明るいまち";

	Provenance naming = Provenance.STATED;

	@Nullable Decider namedBy;

	String levelName = "施策";

	boolean placeholder;

	SourceSpan source;

	SmallElement(Kind kind, String code, int line) {
		this.kind = kind;
		this.id = SmallPlan.ID.element(code);
		this.code = code;
		this.codeRaw = code;
		this.source = SourceSpan.line(SmallPlan.FILE, line);
	}

	void placedIn(String parent) {
		this.placements.add(Placement.stated(SmallPlan.ID.element(parent)));
	}

	void states(String text, Footnote... footnotes) {
		this.statements.add(new Statement(new ElementId(this.id + ".s" + (this.statements.size() + 1)),
				Statement.Kind.MEASURE, text, List.of(footnotes), this.source));
	}

	PlanElement build() {
		Label label = new Label(this.id, this.code, this.codeRaw, this.title, this.naming, this.namedBy, this.levelName,
				1, this.placeholder, null, this.footnotes, this.source, this.source);
		return PlanElement.of(this.kind, label, null, this.placements, this.statements,
				new Delivery(List.of(), this.indicators));
	}

}
