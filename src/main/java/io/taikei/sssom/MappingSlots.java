package io.taikei.sssom;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/**
 * The slots of one row of a mapping set, with what the metadata says for all rows. Keeps
 * what is found wrong with them.
 */
final class MappingSlots {

	/** What lies between two values: a bar that no backslash escapes. */
	private static final Pattern VALUE = Pattern.compile("(?:[^|\\\\]|\\\\.?)+", Pattern.DOTALL);

	private static final Pattern ESCAPED = Pattern.compile("\\\\([|\\\\])");

	private final MappingSet set;

	private final CsvRecord row;

	private final List<Problem> problems = new ArrayList<>();

	MappingSlots(MappingSet set, CsvRecord row) {
		this.set = set;
		this.row = row;
	}

	/** Empty where the slot has no value. */
	String text(String slot) {
		return this.set.text(this.row, slot);
	}

	/** The text of a slot that has to have one, by the rule that says so. */
	String required(String slot, RuleId rule, Supplier<Bilingual> advice) {
		String text = text(slot);
		if (text.isEmpty()) {
			tell(rule, ProblemMessage.of("mapping.empty", slot, advice.get()));
		}
		return text;
	}

	/** The values of slots that may have several, with bars between them. */
	List<String> values(String... slots) {
		return Arrays.stream(slots)
			.map(this::text)
			.flatMap((text) -> VALUE.matcher(text).results())
			.map((value) -> ESCAPED.matcher(value.group()).replaceAll("$1").strip())
			.filter((value) -> !value.isEmpty())
			.toList();
	}

	/** A date; empty, and told, where there is none. */
	Optional<LocalDate> date(String slot) {
		String text = text(slot);
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException ex) {
			tell(RuleId.MALFORMED_VALUE, ProblemMessage.of("mapping.date", slot, text));
			return Optional.empty();
		}
	}

	/**
	 * The IRI that the slot's CURIE stands for; the text itself where that is unknown.
	 */
	String iri(String slot) {
		return this.set.metadata().prefixes().expand(text(slot));
	}

	/** Tells of a prefix that nothing declares. */
	void checkPrefix(String slot) {
		values(slot).forEach((curie) -> this.set.metadata()
			.prefixes()
			.undeclared(curie)
			.ifPresent((prefix) -> tell(RuleId.UNDECLARED_PREFIX,
					ProblemMessage.of("mapping.undeclared-prefix", prefix, slot, curie))));
	}

	/** Tells where the row has other columns than the table. */
	void checkWidth() {
		int columns = this.set.columns().getFieldCount();
		int cells = this.row.getFieldCount();
		if (cells != columns) {
			tell((cells > columns) ? RuleId.CELL_WITHOUT_COLUMN : RuleId.COLUMN_WITHOUT_CELL,
					ProblemMessage.of("mapping.width", cells, columns));
		}
	}

	SourceSpan source() {
		return this.set.source(this.row);
	}

	void tell(RuleId rule, Bilingual explanation) {
		this.problems.add(Problem.of(rule, source(), explanation));
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

}
