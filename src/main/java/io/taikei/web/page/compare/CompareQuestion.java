package io.taikei.web.page.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.TierScope;
import io.taikei.web.http.GivenText;
import io.taikei.web.page.PlanOption;
import org.jspecify.annotations.Nullable;

/**
 * Which plans a visitor holds against each other, as the page's address has it.
 *
 * @param from the id of the plan whose elements the rows are
 * @param to the id of the other plan
 * @param fromKind the kind of the rows; null for what the plan has
 * @param kind the kind that they are held against; null for what the plan has
 * @param tier whether what is merely related counts; where nothing is said, it does not
 * @param row the id of the element whose field is open; null unless it is of the first
 * plan
 * @param column the id of the element whose field is open; null unless it is of the
 * second plan
 */
record CompareQuestion(@Nullable String from, @Nullable String to, @Nullable Kind fromKind, @Nullable Kind kind,
		TierScope tier, @Nullable String row, @Nullable String column) {

	CompareQuestion {
		from = GivenText.of(from);
		to = GivenText.of(to);
		tier = Objects.requireNonNullElse(tier, TierScope.DIRECT);
		row = (row != null && from != null && row.startsWith(from + ":")) ? row : null;
		column = (column != null && to != null && column.startsWith(to + ":")) ? column : null;
	}

	/** The same with the plans by their ids. */
	CompareQuestion with(UnaryOperator<String> idOf) {
		return new CompareQuestion((this.from != null) ? idOf.apply(this.from) : null,
				(this.to != null) ? idOf.apply(this.to) : null, this.fromKind, this.kind, this.tier, this.row,
				this.column);
	}

	/**
	 * The same with plans where it names none: the first municipalities' current ones.
	 */
	CompareQuestion orFirstOf(List<PlanOption> plans) {
		String first = (this.from != null) ? this.from : PlanOption.firstBeside(plans, this.to);
		String second = (this.to != null) ? this.to : PlanOption.firstBeside(plans, first);
		return new CompareQuestion(first, second, this.fromKind, this.kind, this.tier, this.row, this.column);
	}

}
