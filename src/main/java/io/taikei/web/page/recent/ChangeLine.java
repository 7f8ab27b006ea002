package io.taikei.web.page.recent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.taikei.graph.DecisionNode;
import io.taikei.graph.PlanNode;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.query.AnswerText;
import io.taikei.query.recent.RecentChange;
import io.taikei.query.recent.RecentChange.Compared;
import io.taikei.query.recent.RecentChange.Decided;
import io.taikei.query.recent.RecentChange.Kind;
import io.taikei.query.recent.RecentChange.Loaded;
import io.taikei.text.Bilingual;
import io.taikei.web.page.AddressPart;
import io.taikei.web.page.ElementAddress;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A change as people read it.
 *
 * @param id identifies it for good
 * @param kind what changed
 * @param at when
 * @param text what happened
 * @param address where one sees it
 * @param reviewer who decided; null where nobody did, or whoever asks may not know
 */
record ChangeLine(UUID id, Kind kind, Instant at, Bilingual text, String address, @Nullable String reviewer) {

	private static final String BUNDLE = "messages/changes";

	static ChangeLine of(RecentChange change) {
		UUID id = UUID.nameUUIDFromBytes(change.id().getBytes(UTF_8));
		return switch (change) {
			case Loaded loaded -> new ChangeLine(id, Kind.PLAN, loaded.at(),
					text(loaded.newEdition() ? "changes.edition" : "changes.plan", named(loaded.plan())),
					"/plans/" + AddressPart.of(loaded.plan().id()) + (loaded.newEdition() ? "/changes" : ""), null);
			case Compared compared -> new ChangeLine(id, Kind.COMPARISON, compared.at(),
					text("changes.comparison", named(compared.plan()), named(compared.other())), "/compare?from="
							+ AddressPart.of(compared.plan().id()) + "&to=" + AddressPart.of(compared.other().id()),
					null);
			case Decided decided -> new ChangeLine(id, Kind.DECISION, decided.at(), text(decided.decision()),
					ElementAddress.of(decided.decision().a().id()), decided.reviewer());
		};
	}

	/** The day in the municipalities. */
	public LocalDate day() {
		return this.at.atZone(DecisionNode.JAPAN).toLocalDate();
	}

	/** The time of that day. */
	public LocalTime time() {
		return this.at.atZone(DecisionNode.JAPAN).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
	}

	private static Bilingual text(Decision decision) {
		Bilingual verdict = AnswerText.of("verdict." + decision.verdict());
		DecidedEnd other = decision.b();
		return (other != null) ? text("changes.decision.pair", decision.a().title(), other.title(), verdict)
				: text("changes.decision", decision.a().title(), verdict);
	}

	private static Bilingual text(String key, Object... arguments) {
		return Bilingual.of(BUNDLE, key, arguments);
	}

	private static String named(PlanNode plan) {
		return plan.municipality().name() + "「" + plan.title() + "」";
	}

}
