package io.taikei.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.ElementId;
import io.taikei.model.Predicate;
import io.taikei.model.Problem;

/** Makes an overlap of one row of a mapping set, or tells all that is wrong with it. */
final class MappingRow {

	static final List<String> COLUMNS = List.of("subject_id", "predicate_id", "object_id", "mapping_justification",
			"author_label", "mapping_date", "comment");

	/** The namespace of the elements of all plans. */
	static final String ELEMENTS = "urn:taikei:element:";

	private static final Pattern ELEMENT = Pattern.compile("\\d{6}-[^:~/\\s]+:[^:~/\\s]+");

	private final MappingSet set;

	private final CsvRecord row;

	private final List<Problem> problems = new ArrayList<>();

	private MappingRow(MappingSet set, CsvRecord row) {
		this.set = set;
		this.row = row;
	}

	static Result read(MappingSet set, CsvRecord row) {
		MappingRow mapping = new MappingRow(set, row);
		Optional<CuratedOverlap> overlap = mapping.overlap();
		return new Result(mapping.problems.isEmpty() ? overlap : Optional.empty(), mapping.problems);
	}

	private Optional<CuratedOverlap> overlap() {
		if (this.row.getFieldCount() != this.set.columns().getFieldCount()) {
			report("wrong-number-of-columns", "The row has %d columns, the table %d."
				.formatted(this.row.getFieldCount(), this.set.columns().getFieldCount()));
		}
		Optional<ElementId> subject = element("subject_id");
		Optional<ElementId> object = element("object_id");
		Optional<Predicate> predicate = predicate();
		Optional<LocalDate> date = date();
		String justification = text("mapping_justification");
		String author = text("author_label");
		String comment = text("comment");
		if (subject.isEmpty() || object.isEmpty()) {
			return Optional.empty();
		}
		checkPair(subject.get(), object.get());
		return predicate.flatMap((relation) -> date.map((day) -> new CuratedOverlap(subject.get(), object.get(),
				relation, justification, author, comment, day, this.set.source(this.row))));
	}

	private Optional<ElementId> element(String column) {
		String iri = this.set.header().expand(this.set.text(this.row, column));
		String id = iri.startsWith(ELEMENTS) ? iri.substring(ELEMENTS.length()) : "";
		if (!ELEMENT.matcher(id).matches()) {
			report("unknown-element",
					"%s \"%s\" is no element; an element is written <prefix>:<plan id>:<code>, where curie_map has <prefix>: \"%s\"."
						.formatted(column, this.set.text(this.row, column), ELEMENTS));
			return Optional.empty();
		}
		return Optional.of(new ElementId(id));
	}

	private Optional<Predicate> predicate() {
		String iri = this.set.header().expand(this.set.text(this.row, "predicate_id"));
		Optional<Predicate> predicate = Arrays.stream(Predicate.values())
			.filter((candidate) -> candidate.iri().equals(iri))
			.findFirst();
		if (predicate.isEmpty()) {
			report("unknown-predicate",
					"predicate_id \"%s\" is none of SKOS: %s.".formatted(this.set.text(this.row, "predicate_id"),
							Arrays.stream(Predicate.values())
								.map((candidate) -> "skos:" + candidate.localName())
								.collect(Collectors.joining(", "))));
		}
		return predicate;
	}

	private Optional<LocalDate> date() {
		String text = this.set.text(this.row, "mapping_date");
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException ex) {
			report("bad-mapping-date", "mapping_date \"%s\" is no date like 2026-01-31.".formatted(text));
			return Optional.empty();
		}
	}

	private String text(String column) {
		String text = this.set.text(this.row, column);
		if (text.isEmpty()) {
			report("empty-" + column.replace('_', '-'),
					"%s is empty; say %s.".formatted(column,
							column.equals("comment") ? "why the two overlap, in a sentence"
									: "how, or by whom in what role, it was established"));
		}
		return text;
	}

	private void checkPair(ElementId subject, ElementId object) {
		if (subject.equals(object)) {
			report("mapping-to-itself", "%s is mapped to itself.".formatted(subject));
		}
		else if (plan(subject).equals(plan(object))) {
			report("mapping-inside-one-plan",
					"%s and %s are of the same plan; mappings compare plans.".formatted(subject, object));
		}
	}

	private static String plan(ElementId element) {
		return element.value().substring(0, element.value().indexOf(':'));
	}

	private void report(String rule, String message) {
		this.problems.add(Problem.error(rule, this.set.source(this.row), message));
	}

	/**
	 * What was made of a row.
	 *
	 * @param overlap the overlap; empty where there are problems
	 * @param problems all that is wrong with the row
	 */
	record Result(Optional<CuratedOverlap> overlap, List<Problem> problems) {

		Result {
			problems = List.copyOf(problems);
		}

	}

}
