package io.taikei.sssom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.review.ComputedPair;
import org.jspecify.annotations.Nullable;

/** The rows of a mapping set of the ledger: values by their columns. */
final class LedgerRows {

	/** Where the people are whose days are meant. */
	static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final String NO_TERM_FOUND = "sssom:NoTermFound";

	private static final String ACCOUNT = "account:";

	private final LedgerSet set;

	/** The decisions that hold. */
	private final Set<String> standing;

	private final SourceSets sources;

	LedgerRows(LedgerSet set) {
		this.set = set;
		this.sources = SourceSets.of(set.decisions());
		this.standing = standing(set.decisions());
	}

	/** The sets that its decisions were imported from. */
	SourceSets sources() {
		return this.sources;
	}

	/** The last on each matter that was not undone. */
	private static Set<String> standing(List<Decision> decisions) {
		Map<List<Object>, String> last = new HashMap<>();
		Decision.notUndone(decisions).forEach((decision) -> last.put(matter(decision), decision.id()));
		return new HashSet<>(last.values());
	}

	/** An element has one place and one name, and counterparts in many plans. */
	private static List<Object> matter(Decision decision) {
		boolean pair = decision.subject() == Subject.OVERLAP || decision.subject() == Subject.NO_COUNTERPART;
		return List.of(decision.subject(), decision.a().id(), (pair && decision.b() != null) ? decision.b().id() : "");
	}

	Stream<Map<String, String>> all() {
		return Stream.concat(this.set.decisions().stream().map(this::row),
				this.set.overlaps().stream().map(LedgerRows::row));
	}

	private Map<String, String> row(Decision decision) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("record_id", "decision:" + decision.id());
		row.put("predicate_id", predicate(decision));
		row.put("predicate_modifier",
				(decision.verdict() == Verdict.REJECTED && this.standing.contains(decision.id())) ? "Not" : "");
		row.put("mapping_justification", "semapv:ManualMappingCuration");
		row.put("author_id", (decision.by().account() != null) ? ACCOUNT + escaped(decision.by().account()) : "");
		row.put("author_label", escaped(decision.by().name()));
		row.put("mapping_date", day(decision.at()).toString());
		row.put("comment", text(decision.note()));
		end(row, "subject", decision.a(), false);
		if (decision.b() != null) {
			end(row, "object", decision.b(), decision.subject() == Subject.NO_COUNTERPART);
		}
		if (decision.subject() == Subject.NAMING) {
			row.put("object_type", "rdfs literal");
			row.put("object_label", text(decision.title()));
		}
		row.put(LedgerSlots.SUBJECT, decision.subject().name());
		row.put(LedgerSlots.VERDICT, decision.verdict().name());
		row.put(LedgerSlots.ROLE, decision.by().role());
		row.put(LedgerSlots.DECIDED_AT, decision.at().toString());
		row.put(LedgerSlots.WITHDRAWS, text(decision.withdraws()));
		row.put(LedgerSlots.DECIDED_TITLE, text(decision.title()));
		basis(row, decision.basis());
		ImportSlots.write(row, decision.imports());
		row.put("mapping_source", this.sources.of(decision));
		return row;
	}

	private String predicate(Decision decision) {
		if (!this.standing.contains(decision.id())) {
			return "verdict:" + (decision.verdict() == Verdict.WITHDRAWN ? "withdrawn" : "superseded");
		}
		return switch (decision.verdict()) {
			// People say that both correspond, not which of them is wider.
			case ACCEPTED, REJECTED, NONE -> "skos:relatedMatch";
			case PLACED -> "skos:broader";
			case NAMED -> "skos:prefLabel";
			case UNSURE, WITHDRAWN -> "verdict:unsure";
		};
	}

	private static void end(Map<String, String> row, String side, DecidedEnd end, boolean missing) {
		boolean plan = end.id().equals(end.plan().value());
		String id = (plan ? "plan:" : "taikei:") + end.id();
		row.put(side + "_id", missing ? NO_TERM_FOUND : id);
		row.put(side + "_label", end.title());
		row.put(side + "_source", "plan:" + end.plan());
		row.put("ext_" + side + LedgerSlots.PARENT_TITLE, text(end.parentTitle()));
		row.put("ext_" + side + LedgerSlots.TEXT_HASH, text(end.textHash()));
		row.put("ext_" + side + LedgerSlots.UNIQUE_TITLE, Boolean.toString(end.alone()));
	}

	private static void basis(Map<String, String> row, @Nullable Basis basis) {
		if (basis != null) {
			row.put(LedgerSlots.SCORE, Double.toString(basis.score()));
			row.put(LedgerSlots.ACCEPTED, Boolean.toString(basis.accepted()));
			row.put(LedgerSlots.METHOD, basis.method().name());
			row.put(LedgerSlots.METHOD_VERSION, basis.method().version());
		}
	}

	private static Map<String, String> row(ComputedPair pair) {
		Overlap overlap = pair.overlap();
		Map<String, String> row = new LinkedHashMap<>();
		row.put("record_id", "overlap:" + overlap.id());
		row.put("predicate_id", "skos:" + overlap.predicate().localName());
		row.put("mapping_justification", "semapv:CompositeMatching");
		row.put("confidence", Double.toString(Overlap.rounded(overlap.score())));
		row.put("mapping_tool", "Taikei " + overlap.method().name());
		row.put("mapping_tool_version", overlap.method().version());
		computed(row, "subject", overlap.a(), pair.titleA());
		computed(row, "object", overlap.b(), pair.titleB());
		return row;
	}

	private static void computed(Map<String, String> row, String side, ElementId id, String title) {
		row.put(side + "_id", "taikei:" + id);
		row.put(side + "_label", title);
		row.put(side + "_source", "plan:" + id.plan());
	}

	static LocalDate day(Instant at) {
		return at.atZone(JAPAN).toLocalDate();
	}

	/** A bar would part two authors. */
	static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("|", "\\|");
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
