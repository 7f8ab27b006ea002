package io.taikei.sssom;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.ElementId;
import io.taikei.model.Mapping;
import io.taikei.model.MappingProvenance;
import io.taikei.model.NoCounterpart;
import io.taikei.model.PlanId;
import io.taikei.model.Predicate;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * Makes of one row of a mapping set what it states, or tells all that is wrong with it.
 */
final class MappingRow {

	/** The columns that every table has. */
	static final List<String> COLUMNS = List.of("subject_id", "predicate_id", "object_id", "mapping_justification",
			"comment");

	/** The namespace of the elements of all plans. */
	static final String ELEMENTS = "urn:taikei:element:";

	/** The namespace of all plans. */
	static final String PLANS = "urn:taikei:plan:";

	static final String NO_TERM_FOUND = Prefixes.SSSOM + "NoTermFound";

	static final Pattern ELEMENT = Pattern.compile("\\d{6}-[^:~/\\s]+:[^:~/\\s]+");

	private static final Pattern PLAN = Pattern.compile("\\d{6}-[^:~/\\s]+");

	private final MappingSlots slots;

	private MappingRow(MappingSlots slots) {
		this.slots = slots;
	}

	static Result read(MappingSet set, CsvRecord row) {
		MappingSlots slots = new MappingSlots(set, row);
		Optional<Mapping> mapping = new MappingRow(slots).mapping();
		return new Result(slots.problems().stream().anyMatch(Problem::isError) ? Optional.empty() : mapping,
				slots.problems());
	}

	private Optional<Mapping> mapping() {
		this.slots.checkWidth();
		boolean not = isNegated();
		Optional<Predicate> predicate = predicate();
		Optional<MappingProvenance> provenance = new MappingProvenanceSlots(this.slots).read();
		boolean noSubject = this.slots.iri("subject_id").equals(NO_TERM_FOUND);
		boolean noObject = this.slots.iri("object_id").equals(NO_TERM_FOUND);
		if (noSubject && noObject) {
			this.slots.tell(RuleId.MAPPING_WITHOUT_ELEMENT, ProblemMessage.of("mapping.no-element"));
			return Optional.empty();
		}
		if (noSubject || noObject) {
			return noCounterpart(noObject ? "subject" : "object", noObject ? "object" : "subject", not, provenance);
		}
		return overlap(not, predicate, provenance);
	}

	private Optional<Mapping> overlap(boolean not, Optional<Predicate> predicate,
			Optional<MappingProvenance> provenance) {
		Optional<ElementId> subject = element("subject");
		Optional<ElementId> object = element("object");
		if (subject.isEmpty() || object.isEmpty()) {
			return Optional.empty();
		}
		checkPair(subject.get(), object.get());
		boolean disputed = provenance.map(MappingProvenance::disputed).orElse(false);
		if (not && disputed) {
			return leaveOut();
		}
		return predicate.flatMap((relation) -> provenance
			.map((known) -> new CuratedOverlap(subject.get(), object.get(), relation, not || disputed, known)));
	}

	private Optional<Mapping> noCounterpart(String side, String missing, boolean not,
			Optional<MappingProvenance> provenance) {
		if (not) {
			this.slots.tell(RuleId.NEGATED_NO_COUNTERPART, ProblemMessage.of("mapping.negated-none"));
		}
		Optional<ElementId> element = element(side);
		Optional<PlanId> plan = planWithout(missing);
		if (plan.isEmpty() || provenance.isEmpty() || element.isEmpty()) {
			return Optional.empty();
		}
		if (plan.get().has(element.get())) {
			this.slots.tell(RuleId.MAPPING_INSIDE_ONE_PLAN,
					ProblemMessage.of("mapping.own-plan", element.get(), plan.get()));
		}
		return provenance.get().disputed() ? leaveOut()
				: Optional.of(new NoCounterpart(element.get(), plan.get(), provenance.get()));
	}

	private Optional<Mapping> leaveOut() {
		this.slots.tell(RuleId.DISPUTED_MAPPING, ProblemMessage.of("mapping.disputed"));
		return Optional.empty();
	}

	/** The plan in which there is no counterpart. SSSOM recommends to name it. */
	private Optional<PlanId> planWithout(String side) {
		String slot = side + "_source";
		String text = this.slots.text(slot);
		if (text.isEmpty()) {
			this.slots.tell(RuleId.NO_COUNTERPART_WHERE, ProblemMessage.of("mapping.none-where", slot, PLANS));
			return Optional.empty();
		}
		Optional<PlanId> plan = plan(slot);
		if (plan.isEmpty()) {
			this.slots.tell(RuleId.UNKNOWN_PLAN, ProblemMessage.of("mapping.unknown-plan", slot, text, PLANS));
		}
		return plan;
	}

	private Optional<PlanId> plan(String slot) {
		String iri = this.slots.iri(slot);
		String id = iri.startsWith(PLANS) ? iri.substring(PLANS.length()) : iri;
		return PLAN.matcher(id).matches() ? Optional.of(new PlanId(id)) : Optional.empty();
	}

	private Optional<ElementId> element(String side) {
		String slot = side + "_id";
		String iri = this.slots.iri(slot);
		String id = iri.startsWith(ELEMENTS) ? iri.substring(ELEMENTS.length()) : "";
		if (!ELEMENT.matcher(id).matches()) {
			this.slots.tell(RuleId.UNKNOWN_ELEMENT,
					ProblemMessage.of("mapping.unknown-element", slot, this.slots.text(slot), ELEMENTS));
			return Optional.empty();
		}
		ElementId element = new ElementId(id);
		plan(side + "_source").filter((plan) -> !plan.has(element))
			.ifPresent((plan) -> this.slots.tell(RuleId.ELEMENT_OF_ANOTHER_PLAN,
					ProblemMessage.of("mapping.other-plan", element, plan, side)));
		return Optional.of(element);
	}

	private boolean isNegated() {
		String modifier = this.slots.text("predicate_modifier");
		if (!modifier.isEmpty() && !modifier.equals("Not")) {
			this.slots.tell(RuleId.UNKNOWN_PREDICATE_MODIFIER, ProblemMessage.of("mapping.unknown-modifier", modifier));
		}
		return !modifier.isEmpty();
	}

	private Optional<Predicate> predicate() {
		String iri = this.slots.iri("predicate_id");
		Optional<Predicate> predicate = Arrays.stream(Predicate.values())
			.filter((candidate) -> candidate.iri().equals(iri))
			.findFirst();
		if (predicate.isEmpty()) {
			this.slots.tell(RuleId.UNKNOWN_PREDICATE,
					ProblemMessage.of("mapping.unknown-predicate", this.slots.text("predicate_id"),
							Arrays.stream(Predicate.values())
								.map((candidate) -> "skos:" + candidate.localName())
								.collect(Collectors.joining(", "))));
		}
		return predicate;
	}

	private void checkPair(ElementId subject, ElementId object) {
		if (subject.equals(object)) {
			this.slots.tell(RuleId.MAPPING_TO_ITSELF, ProblemMessage.of("mapping.itself", subject));
		}
		else if (subject.plan().equals(object.plan())) {
			this.slots.tell(RuleId.MAPPING_INSIDE_ONE_PLAN, ProblemMessage.of("mapping.one-plan", subject, object));
		}
	}

	/**
	 * What was made of a row.
	 *
	 * @param mapping what it states; empty where it has an error or states nothing
	 * @param problems all that is wrong with it
	 */
	record Result(Optional<Mapping> mapping, List<Problem> problems) {

		Result {
			problems = List.copyOf(problems);
		}

	}

}
