package io.taikei.drafting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.taikei.drafting.choice.DocumentExtent;
import io.taikei.drafting.correction.AddedElement;
import io.taikei.drafting.correction.HandCorrection;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftReadingChoice;
import io.taikei.intake.LayoutForm;
import io.taikei.intake.ReadingForm;
import io.taikei.intake.TableForm;
import org.jspecify.annotations.Nullable;

/**
 * Other documents, or another order, of a draft. Keys and tables are numbered by the
 * order, so what a person decided before is told by the new numbers.
 *
 * @param before the documents as they were read
 * @param after the names of the documents as they are to be read
 */
record DocumentOrder(List<DocumentExtent> before, List<String> after) {

	private static final Pattern KEY = Pattern.compile("d(\\d+)(.*)");

	/** A draft whose documents are these. What was decided of others is gone. */
	DraftForm of(DraftForm form) {
		DraftReadingChoice chosen = form.reading();
		return form.with(this.after, (chosen != null && form.documents().equals(names())) ? choice(chosen) : null,
				corrections(form));
	}

	private List<String> names() {
		return this.before.stream().map(DocumentExtent::name).toList();
	}

	private SequencedMap<String, HandCorrection> corrections(DraftForm form) {
		SequencedMap<String, HandCorrection> kept = new LinkedHashMap<>();
		form.corrections()
			.forEach((key, correction) -> key(key, form.documents())
				.ifPresent((now) -> moved(correction, form.documents()).ifPresent((one) -> kept.put(now, one))));
		return kept;
	}

	/** Empty where an element was added at a place of a document that is gone. */
	private Optional<HandCorrection> moved(HandCorrection correction, List<String> documents) {
		String under = (correction.under() != null) ? key(correction.under(), documents).orElse(null) : null;
		AddedElement added = correction.added();
		String place = (added != null && added.place() != null) ? key(added.place(), documents).orElse(null) : null;
		if (added != null && added.place() != null && place == null) {
			return Optional.empty();
		}
		return Optional.of(new HandCorrection(correction.title(), correction.placeholder(), correction.removed(), under,
				correction.decidedBy(), (added != null) ? new AddedElement(added.level(), added.code(), place) : null));
	}

	/** Empty where the document is gone. */
	private Optional<String> key(String key, List<String> documents) {
		Matcher matcher = KEY.matcher(key);
		if (!matcher.matches()) {
			return Optional.of(key);
		}
		int number = Integer.parseInt(matcher.group(1));
		int now = (number <= documents.size()) ? this.after.indexOf(documents.get(number - 1)) : -1;
		return (now >= 0) ? Optional.of("d" + (now + 1) + matcher.group(2)) : Optional.empty();
	}

	private @Nullable DraftReadingChoice choice(DraftReadingChoice chosen) {
		ReadingForm form = chosen.form();
		List<LayoutForm> tables = (form.tables() != null) ? form.tables()
			.stream()
			.flatMap(this::layout)
			.sorted(Comparator.comparingInt((layout) -> layout.tables().getFirst().number()))
			.toList() : null;
		if (tables != null && tables.isEmpty()) {
			return null;
		}
		return new DraftReadingChoice(new ReadingForm(form.documents(), form.levels(),
				(form.ranges() != null)
						? form.ranges().stream().filter((range) -> this.after.contains(range.file())).toList() : null,
				tables, form.headings(), form.torn()), chosen.kinds());
	}

	private Stream<LayoutForm> layout(LayoutForm layout) {
		List<TableForm> tables = layout.tables()
			.stream()
			.map(this::table)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparingInt(TableForm::number))
			.toList();
		return tables.isEmpty() ? Stream.empty()
				: Stream.of(new LayoutForm(tables, layout.columns(), layout.captions()));
	}

	/** Null where the document of the table is gone. */
	private @Nullable TableForm table(TableForm table) {
		int first = 1;
		for (DocumentExtent document : this.before) {
			if (table.number() < first + document.tables()) {
				return this.after.contains(document.name()) ? new TableForm(table.number() - first + firstNow(document),
						table.name(), table.header(), table.headerRows(), table.from()) : null;
			}
			first += document.tables();
		}
		return null;
	}

	private int firstNow(DocumentExtent document) {
		return 1 + this.after.stream()
			.takeWhile((name) -> !name.equals(document.name()))
			.mapToInt((name) -> this.before.stream()
				.filter((other) -> other.name().equals(name))
				.mapToInt(DocumentExtent::tables)
				.sum())
			.sum();
	}

}
