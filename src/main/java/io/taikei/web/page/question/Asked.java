package io.taikei.web.page.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ReviewState;
import io.taikei.model.ThemeId;
import io.taikei.query.TierScope;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.web.http.GivenText;
import io.taikei.web.page.AddressPart;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asks on the page of a question, as its address has it. Each question
 * takes some of it.
 *
 * @param municipality the municipalities, by code or name; none for all
 * @param prefecture only the municipalities of this prefecture
 * @param near those nearest to this municipality, by code or name
 * @param count how many of the nearest
 * @param kind only elements of this kind
 * @param theme only what is about this theme
 * @param review only what people decided so
 * @param tier whether what is merely related counts, too
 * @param atLeast in how many municipalities at least
 * @param goal the goal that is asked about, by its id or words
 * @param from the first element or plan that is asked about
 * @param to the second one
 */
record Asked(List<String> municipality, @Nullable String prefecture, @Nullable String near, @Nullable Integer count,
		@Nullable Kind kind, @Nullable String theme, @Nullable ReviewState review, @Nullable TierScope tier,
		@Nullable Integer atLeast, @Nullable String goal, @Nullable String from, @Nullable String to) {

	Asked {
		municipality = Objects.requireNonNullElse(municipality, List.<String>of())
			.stream()
			.map(GivenText::of)
			.flatMap(Stream::ofNullable)
			.distinct()
			.toList();
		prefecture = GivenText.of(prefecture);
		near = GivenText.of(near);
		theme = GivenText.of(theme);
		goal = GivenText.of(goal);
		from = GivenText.of(from);
		to = GivenText.of(to);
	}

	@Nullable ThemeId themeId() {
		return (this.theme != null) ? new ThemeId(this.theme) : null;
	}

	/** What counts: what corresponds, unless what is merely related is asked for, too. */
	public TierScope tiers() {
		return Objects.requireNonNullElse(this.tier, TierScope.DIRECT);
	}

	/** The municipalities that are named, and the nearest ones. */
	PlanGroupRequest group() {
		return new PlanGroupRequest(List.of(), this.municipality, null, this.near, this.count);
	}

	/** Whether anything narrows the answer. */
	public boolean isNarrowed() {
		return !this.municipality.isEmpty()
				|| Stream.of(this.prefecture, this.near, this.kind, this.theme, this.review, this.tier, this.atLeast)
					.anyMatch(Objects::nonNull);
	}

	/** The same with another element in one of the fields for elements. */
	public Asked with(String field, String id) {
		return new Asked(this.municipality, this.prefecture, this.near, this.count, this.kind, this.theme, this.review,
				this.tier, this.atLeast, field.equals("goal") ? id : this.goal, field.equals("from") ? id : this.from,
				field.equals("to") ? id : this.to);
	}

	/** The same without what narrows the answer. */
	public Asked whole() {
		return new Asked(List.of(), null, null, null, null, null, null, null, null, this.goal, this.from, this.to);
	}

	/** The same as it stands behind the question mark of an address. */
	public String query() {
		return AddressPart
			.joined(Stream.concat(this.municipality.stream().map((town) -> AddressPart.field("municipality", town)),
					Stream.of(AddressPart.field("prefecture", this.prefecture), AddressPart.field("near", this.near),
							AddressPart.field("count", this.count), AddressPart.field("kind", this.kind),
							AddressPart.field("theme", this.theme), AddressPart.field("review", this.review),
							AddressPart.field("tier", this.tier), AddressPart.field("atLeast", this.atLeast),
							AddressPart.field("goal", this.goal), AddressPart.field("from", this.from),
							AddressPart.field("to", this.to))));
	}

}
