package io.taikei.web.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.taikei.model.CanonicalText;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.query.AnswerText;
import io.taikei.review.DecisionRequest;
import io.taikei.text.Bilingual;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.GivenText;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;

/**
 * What a request decides: who, on what, and on which state.
 *
 * @param who who is signed in
 * @param seen the tag of the state that the person has seen, as a header has it; null
 * where none is sent
 * @param key tells a request that is sent again; null where none is sent
 */
record DecisionRequests(Authentication who, @Nullable String seen, @Nullable String key) {

	private static final Set<Verdict> ON_PAIRS = EnumSet.of(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNSURE,
			Verdict.WITHDRAWN);

	DecisionRequest onPair(String a, String b, Verdict verdict, @Nullable String note) {
		require(verdict, ON_PAIRS);
		return request(Subject.OVERLAP, verdict, a, b, note, null);
	}

	DecisionRequest onGap(String element, SentGap gap) {
		require(gap.verdict(), EnumSet.of(Verdict.NONE, Verdict.WITHDRAWN));
		return request(Subject.NO_COUNTERPART, gap.verdict(), element, gap.plan(), gap.note(), null);
	}

	DecisionRequest onPlace(String element, SentPlace sent) {
		require(sent.verdict(), EnumSet.of(Verdict.PLACED, Verdict.NAMED, Verdict.UNSURE, Verdict.WITHDRAWN));
		return switch (sent.verdict()) {
			case PLACED ->
				request(Subject.PLACEMENT, Verdict.PLACED, element, given("place", sent.place()), sent.note(), null);
			case NAMED -> request(Subject.NAMING, Verdict.NAMED, element, null, sent.note(),
					CanonicalText.of(given("title", sent.title())));
			default -> request(onPlaces(sent.subject()), sent.verdict(), element, null, sent.note(), null);
		};
	}

	/** Whether a matter is the place of an element, or its name. */
	static Subject onPlaces(@Nullable Subject subject) {
		if (subject != Subject.PLACEMENT && subject != Subject.NAMING) {
			throw ApiProblem.unknownValue("subject", subject,
					Bilingual.listing(List.of(Subject.PLACEMENT.name(), Subject.NAMING.name())));
		}
		return subject;
	}

	private static String given(String name, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw ApiProblem.badRequest("Nothing given", AnswerText.of("decision.nothing-given", name));
		}
		return value.strip();
	}

	private DecisionRequest request(Subject subject, Verdict verdict, String a, @Nullable String b,
			@Nullable String note, @Nullable String title) {
		return new DecisionRequest(subject, verdict, a, b, Reviewers.of(this.who), GivenText.of(note), title,
				unquoted(this.seen), this.key, null);
	}

	private static void require(Verdict verdict, Set<Verdict> allowed) {
		if (!allowed.contains(verdict)) {
			throw ApiProblem.unknownValue("verdict", verdict,
					Bilingual.listing(allowed.stream().map(Verdict::name).toList()));
		}
	}

	private static @Nullable String unquoted(@Nullable String tag) {
		return (tag == null) ? null : tag.strip().replaceFirst("^W/", "").replace("\"", "");
	}

}
