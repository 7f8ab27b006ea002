package io.taikei.web.page.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ReviewState;
import io.taikei.query.TierScope;
import io.taikei.query.picture.ColumnRequest;
import io.taikei.web.http.GivenText;
import io.taikei.web.page.AddressPart;
import org.jspecify.annotations.Nullable;

/**
 * Which plans a visitor sees side by side, and how, as the page's address has it.
 *
 * @param plan the plans from left to right: ids, or codes or names of municipalities
 * @param level what stands in the columns
 * @param tier whether what is merely related counts
 * @param theme only pairs about this theme
 * @param review only pairs on which people decided so
 * @param score only pairs from this score on; null lets the picture choose
 * @param lines which lines are drawn; null lets the picture choose
 * @param open the elements whose parts are shown
 * @param whole the plans all of whose elements are shown, however many
 * @param focus the element all of whose lines are drawn
 */
record PlansQuestion(List<String> plan, Kind level, TierScope tier, @Nullable String theme,
		@Nullable ReviewState review, @Nullable Double score, @Nullable Lines lines, List<String> open,
		List<String> whole, @Nullable String focus) {

	PlansQuestion {
		plan = given(plan);
		level = Objects.requireNonNullElse(level, Kind.GOAL);
		tier = Objects.requireNonNullElse(tier, TierScope.DIRECT);
		theme = GivenText.of(theme);
		score = (score != null && score >= 0 && score <= 1) ? score : null;
		open = given(open);
		whole = given(whole);
		focus = GivenText.of(focus);
	}

	private static List<String> given(@Nullable List<String> values) {
		return Objects.requireNonNullElse(values, List.<String>of())
			.stream()
			.map(GivenText::of)
			.flatMap(Stream::ofNullable)
			.distinct()
			.toList();
	}

	/** The same with the plans by their ids, as many as can be drawn. */
	PlansQuestion with(UnaryOperator<String> idOf) {
		return of(this.plan.stream().map(idOf).distinct().limit(ColumnRequest.MOST_PLANS).toList(), this.open,
				this.whole, this.focus);
	}

	ColumnRequest request() {
		return new ColumnRequest(this.plan, this.level, this.open, this.tier, this.theme, this.review, this.score);
	}

	/** The same about one element. */
	public PlansQuestion focusedOn(String id) {
		return of(this.plan, this.open, this.whole, id);
	}

	/** The same about no single element. */
	public PlansQuestion unfocused() {
		return of(this.plan, this.open, this.whole, null);
	}

	/** The same with an element opened, or closed where it is open. */
	public PlansQuestion toggled(String id) {
		List<String> opened = new ArrayList<>(this.open);
		if (!opened.remove(id)) {
			opened.add(id);
		}
		return of(this.plan, opened, this.whole, this.focus);
	}

	/** The same with a plan one column farther to the right. */
	public PlansQuestion movedRight(String planId) {
		List<String> moved = new ArrayList<>(this.plan);
		int at = moved.indexOf(planId);
		if (at >= 0 && at < moved.size() - 1) {
			Collections.swap(moved, at, at + 1);
		}
		return of(moved, this.open, this.whole, this.focus);
	}

	/** The same with all elements of a plan. */
	public PlansQuestion withWhole(String planId) {
		return of(this.plan, this.open, Stream.concat(this.whole.stream(), Stream.of(planId)).distinct().toList(),
				this.focus);
	}

	private PlansQuestion of(List<String> plans, List<String> opened, List<String> wholes, @Nullable String element) {
		return new PlansQuestion(plans, this.level, this.tier, this.theme, this.review, this.score, this.lines, opened,
				wholes, element);
	}

	/** The address that restores the picture. */
	public String address() {
		return "/picture/plans?" + AddressPart.joined(Stream
			.of(parts("plan", this.plan),
					Stream.of(AddressPart.field("level", (this.level != Kind.GOAL) ? this.level : null),
							AddressPart.field("tier", (this.tier != TierScope.DIRECT) ? this.tier : null),
							AddressPart.field("theme", this.theme), AddressPart.field("review", this.review),
							AddressPart.field("score", this.score), AddressPart.field("lines", this.lines)),
					parts("open", this.open), parts("whole", this.whole),
					Stream.of(AddressPart.field("focus", this.focus)))
			.flatMap(Function.identity()));
	}

	private static Stream<String> parts(String name, List<String> values) {
		return values.stream().map((value) -> AddressPart.field(name, value));
	}

	/** Which lines are drawn. */
	enum Lines {

		/** Those from column to column. */
		NEIGHBOURS,

		/** Those over other columns, too. */
		ALL

	}

}
