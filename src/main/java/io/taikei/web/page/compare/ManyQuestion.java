package io.taikei.web.page.compare;

import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.OneToManyRequest;
import io.taikei.web.http.GivenText;
import io.taikei.web.page.AddressPart;
import org.jspecify.annotations.Nullable;

/**
 * Which plan a visitor holds against several, as the page's address has it; the several
 * stand beside it there.
 *
 * @param from the id of the plan whose elements the rows are
 * @param fromKind the kind of the rows; null for what the plan has
 * @param kind the kind that they are held against; null for what each plan has
 * @param tier whether what is merely related counts; where nothing is said, it does not
 * @param best how many counterparts of an element in one plan are shown
 */
record ManyQuestion(@Nullable String from, @Nullable Kind fromKind, @Nullable Kind kind, TierScope tier, Integer best) {

	private static final int USUAL_BEST = 2;

	ManyQuestion {
		from = GivenText.of(from);
		tier = Objects.requireNonNullElse(tier, TierScope.DIRECT);
		best = Math.clamp(Objects.requireNonNullElse(best, USUAL_BEST), 1, OneToManyRequest.MOST_BEST);
	}

	/** The same with the plan by its id. */
	ManyQuestion from(String id) {
		return new ManyQuestion(id, this.fromKind, this.kind, this.tier, this.best);
	}

	/** The same as it stands behind the question mark of an address. */
	public String query() {
		return query((this.best == USUAL_BEST) ? null : this.best);
	}

	/** The same for the files, of which another number is usual. */
	public String fileQuery() {
		return query(this.best);
	}

	private String query(@Nullable Integer best) {
		return AddressPart.joined(Stream.of(AddressPart.field("from", this.from),
				AddressPart.field("fromKind", this.fromKind), AddressPart.field("kind", this.kind),
				(this.tier == TierScope.DIRECT) ? "" : AddressPart.field("tier", this.tier),
				AddressPart.field("best", best)));
	}

}
