package io.taikei.sssom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Decision.Import;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;

/** Decisions as a ledger may hold them, with whatever people write. */
final class RandomDecisions {

	private static final List<String> TEXTS = List.of("子育ての相談", "=SUM(A1)", "two\nlines", "tab\there", "\"quoted\"",
			"a | b", "back\\slash \\|", "# no comment", "'apostrophe", "表\r\n計", "𠮷野家", "-", "semi; colon, comma");

	private static final List<String> ACCOUNTS = List.of("tanaka", "town:0f3b|9", "a.b@example.jp");

	private static final List<String> SETS = List.of("urn:example", "https://example.jp/sets/1#a",
			"urn:taikei:mappings:all", "no iri");

	private static final PlanId ONE = new PlanId("999016-2");

	private static final PlanId OTHER = new PlanId("999024-1");

	private final Random random;

	RandomDecisions(long seed) {
		this.random = new Random(seed);
	}

	List<Decision> some(int count) {
		List<Decision> decisions = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			boolean undone = !decisions.isEmpty() && this.random.nextInt(6) == 0;
			decisions.add(undone ? withdrawal(decisions.get(this.random.nextInt(decisions.size()))) : decision());
		}
		return decisions;
	}

	private Decision decision() {
		Subject subject = any(List.of(Subject.values()));
		return switch (subject) {
			case OVERLAP -> decision(subject, any(List.of(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNSURE)),
					end(ONE), end(OTHER), null, null);
			case NO_COUNTERPART -> decision(subject, Verdict.NONE, end(ONE),
					new DecidedEnd(OTHER.value(), OTHER, any(TEXTS), null, null, this.random.nextBoolean()), null,
					null);
			case PLACEMENT -> this.random.nextBoolean() ? decision(subject, Verdict.UNSURE, end(ONE), null, null, null)
					: decision(subject, Verdict.PLACED, end(ONE), end(ONE), null, null);
			case NAMING -> decision(subject, Verdict.NAMED, end(ONE), null, any(TEXTS), null);
		};
	}

	private Decision withdrawal(Decision undone) {
		return decision(undone.subject(), Verdict.WITHDRAWN, undone.a(),
				(undone.subject() == Subject.PLACEMENT) ? null : undone.b(), undone.title(), undone.id());
	}

	private Decision decision(Subject subject, Verdict verdict, DecidedEnd a, @Nullable DecidedEnd b,
			@Nullable String title, @Nullable String withdraws) {
		Basis basis = this.random.nextBoolean() ? new Basis(Overlap.rounded(this.random.nextDouble()),
				this.random.nextBoolean(), new Overlap.Method("method", "1.2")) : null;
		return new Decision(new UUID(this.random.nextLong(), this.random.nextLong()).toString(), 0, subject, verdict, a,
				b, reviewer(), Instant.ofEpochMilli(1_700_000_000_000L + this.random.nextLong(100_000_000_000L)),
				this.random.nextBoolean() ? any(TEXTS) : null, basis, title, withdraws,
				Stream.generate(this::imported).limit(this.random.nextInt(3)).toList());
	}

	private Reviewer reviewer() {
		return new Reviewer(any(TEXTS), any(List.of("REVIEWER", "EDITOR")),
				this.random.nextBoolean() ? any(ACCOUNTS) : null);
	}

	private Import imported() {
		return new Import(reviewer(), Instant.ofEpochMilli(1_700_000_000_000L + this.random.nextLong(1_000_000L)),
				this.random.nextBoolean() ? any(TEXTS) : null, this.random.nextBoolean() ? any(SETS) : null);
	}

	private DecidedEnd end(PlanId plan) {
		return new DecidedEnd(plan + ":" + this.random.nextInt(9) + "-" + this.random.nextInt(9), plan, any(TEXTS),
				this.random.nextBoolean() ? any(TEXTS) : null,
				this.random.nextBoolean() ? Long.toHexString(this.random.nextLong()) : null, this.random.nextBoolean());
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
