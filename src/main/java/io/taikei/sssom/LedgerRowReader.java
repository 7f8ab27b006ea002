package io.taikei.sssom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decider;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Decision.Import;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.review.FiledDecision;
import org.jspecify.annotations.Nullable;

/** Makes of one row of a mapping set the decision that it states, if it states any. */
final class LedgerRowReader {

	private static final Pattern ESCAPED = Pattern.compile("\\\\([|\\\\])");

	private static final String REVIEWER = "REVIEWER";

	private static final Pattern PLAN = Pattern.compile("\\d{6}-[^:~/\\s]+");

	private final MappingSet set;

	private final CsvRecord row;

	LedgerRowReader(MappingSet set, CsvRecord row) {
		this.set = set;
		this.row = row;
	}

	String place() {
		return this.set.file() + ":" + this.row.getStartingLineNumber();
	}

	/** Empty where no person decided. */
	Optional<FiledDecision> decision() {
		if (!text(LedgerSlots.VERDICT).isEmpty()) {
			return Optional.of(new FiledDecision(place(), ours(), true));
		}
		String justification = iri("mapping_justification");
		boolean person = justification.startsWith(Justifications.NAMESPACE) && Justifications
			.decider(justification.substring(Justifications.NAMESPACE.length())) == Decider.Kind.PERSON;
		return person ? Optional.of(new FiledDecision(place(), others(), false)) : Optional.empty();
	}

	/** As the ledger had it. */
	private Decision ours() {
		Subject subject = value(LedgerSlots.SUBJECT, Subject::valueOf);
		String id = iri("record_id");
		if (!id.startsWith(LedgerSetWriter.DECISIONS)) {
			throw new MalformedSlot("record_id", text("record_id"));
		}
		DecidedEnd a = end("subject");
		DecidedEnd b = text("object_id").isEmpty() ? null : end("object");
		Verdict verdict = value(LedgerSlots.VERDICT, Verdict::valueOf);
		if (b == null && hasObject(subject, verdict)) {
			throw new MalformedSlot("object_id", "");
		}
		return new Decision(id.substring(LedgerSetWriter.DECISIONS.length()), 0, subject, verdict, a, b,
				new Reviewer(required("author_label", author()), required(LedgerSlots.ROLE, text(LedgerSlots.ROLE)),
						account()),
				value(LedgerSlots.DECIDED_AT, Instant::parse), nullable("comment"), basis(),
				nullable(LedgerSlots.DECIDED_TITLE), nullable(LedgerSlots.WITHDRAWS), imports());
	}

	/** A name has none, and neither has it that a place is undone. */
	private static boolean hasObject(Subject subject, Verdict verdict) {
		return subject != Subject.NAMING && (subject != Subject.PLACEMENT || verdict == Verdict.PLACED);
	}

	/** As a set of somebody else has it: who decided, and on which day. */
	private Decision others() {
		boolean none = iri("object_id").equals(MappingRow.NO_TERM_FOUND);
		boolean not = text("predicate_modifier").strip().equals("Not");
		Verdict verdict = none ? Verdict.NONE : not ? Verdict.REJECTED : Verdict.ACCEPTED;
		DecidedEnd a = end("subject");
		DecidedEnd b = end("object");
		if (!none && a.plan().equals(b.plan())) {
			throw new MalformedSlot("object_id", text("object_id"));
		}
		String author = author().isEmpty() ? unescaped("reviewer_label") : author();
		Instant at = value("mapping_date", LocalDate::parse).atStartOfDay(LedgerRows.JAPAN).toInstant();
		boolean turned = !none && a.id().compareTo(b.id()) > 0;
		String note = nullable("comment");
		String essence = String.join("\n", turned ? b.id() : a.id(), turned ? a.id() : b.id(), verdict.name(),
				required("author_label", author), at.toString(), String.valueOf(note));
		return new Decision(UUID.nameUUIDFromBytes(essence.getBytes(StandardCharsets.UTF_8)).toString(), 0,
				none ? Subject.NO_COUNTERPART : Subject.OVERLAP, verdict, turned ? b : a, turned ? a : b,
				new Reviewer(author, REVIEWER, account()), at, note, null, null, null);
	}

	private DecidedEnd end(String side) {
		String iri = iri(side + "_id");
		if (iri.equals(MappingRow.NO_TERM_FOUND) || iri.startsWith(MappingRow.PLANS)) {
			PlanId plan = plan(side, iri);
			return known(side, plan.value(), plan);
		}
		String id = iri.startsWith(MappingRow.ELEMENTS) ? iri.substring(MappingRow.ELEMENTS.length()) : "";
		if (!MappingRow.ELEMENT.matcher(id).matches()) {
			throw new MalformedSlot(side + "_id", text(side + "_id"));
		}
		return known(side, id, new ElementId(id).plan());
	}

	private PlanId plan(String side, String iri) {
		String slot = iri.equals(MappingRow.NO_TERM_FOUND) ? side + "_source" : side + "_id";
		String plan = iri(slot).replace(MappingRow.PLANS, "");
		if (!PLAN.matcher(plan).matches()) {
			throw new MalformedSlot(slot, text(slot));
		}
		return new PlanId(plan);
	}

	private DecidedEnd known(String side, String id, PlanId plan) {
		return new DecidedEnd(id, plan, text(side + "_label"), nullable("ext_" + side + LedgerSlots.PARENT_TITLE),
				nullable("ext_" + side + LedgerSlots.TEXT_HASH),
				Boolean.parseBoolean(text("ext_" + side + LedgerSlots.UNIQUE_TITLE)));
	}

	private @Nullable Basis basis() {
		return text(LedgerSlots.SCORE).isEmpty() ? null
				: new Basis(value(LedgerSlots.SCORE, LedgerRowReader::share),
						Boolean.parseBoolean(text(LedgerSlots.ACCEPTED)),
						new Overlap.Method(text(LedgerSlots.METHOD), text(LedgerSlots.METHOD_VERSION)));
	}

	private static double share(String text) {
		double share = Double.parseDouble(text);
		if (!(share >= 0 && share <= 1)) {
			throw new IllegalArgumentException(text);
		}
		return share;
	}

	private <T> T value(String slot, Function<String, T> form) {
		String text = text(slot).strip();
		try {
			return form.apply(text);
		}
		catch (IllegalArgumentException | DateTimeParseException ex) {
			throw new MalformedSlot(slot, text);
		}
	}

	private static String required(String slot, String value) {
		if (value.isBlank()) {
			throw new MalformedSlot(slot, value);
		}
		return value;
	}

	private List<Import> imports() {
		return value(LedgerSlots.IMPORTED_AT, (times) -> ImportSlots.read(this::text));
	}

	/** What the author signs in with here; null where it is not told. */
	private @Nullable String account() {
		String id = this.set.metadata().prefixes().expand(unescaped("author_id").strip());
		return id.startsWith(LedgerSetWriter.ACCOUNTS) ? id.substring(LedgerSetWriter.ACCOUNTS.length()) : null;
	}

	private String author() {
		return unescaped("author_label");
	}

	private String unescaped(String slot) {
		return ESCAPED.matcher(text(slot)).replaceAll("$1");
	}

	private @Nullable String nullable(String slot) {
		String text = text(slot);
		return text.isEmpty() ? null : text;
	}

	private String iri(String slot) {
		return this.set.metadata().prefixes().expand(text(slot).strip());
	}

	/** To the letter, as the ledger has it; what holds for all rows where it is empty. */
	private String text(String slot) {
		String cell = this.set.exact(this.row, slot);
		return cell.isEmpty() ? this.set.text(this.row, slot) : cell;
	}

}
