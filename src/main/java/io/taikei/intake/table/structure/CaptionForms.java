package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.intake.table.CaptionLevel;
import io.taikei.intake.table.structure.Caption.Kind;

/**
 * Tells which captions name levels. A row between others does if it has a mark, a number
 * or the word of a level; the name of a table, or what stands above it, only if others go
 * on counting there.
 */
final class CaptionForms {

	private static final double NUMBERED = 0.8;

	private static final double MARKED = 0.6;

	/** By the word of their level, or else by their form. */
	private final Map<String, List<Caption>> alike;

	private final Set<String> columns;

	/**
	 * @param tables the captions of each table with the same columns
	 * @param columns the names of the levels that columns have
	 */
	CaptionForms(List<List<Caption>> tables, Set<String> columns) {
		this.columns = columns;
		this.alike = tables.stream()
			.flatMap(List::stream)
			.filter((caption) -> !caption.form().isEmpty())
			.collect(Collectors.groupingBy(
					(caption) -> caption.level().isEmpty() ? caption.form() : "\n" + caption.level(),
					LinkedHashMap::new, Collectors.toList()));
	}

	/** The levels above those of columns, each with the forms that name it. */
	List<CaptionDraft> levels() {
		List<CaptionDraft> levels = new ArrayList<>();
		this.alike.values()
			.stream()
			.filter(this::namesLevel)
			.sorted(Comparator.comparing(List::getFirst,
					Comparator.comparing(Caption::kind).thenComparingInt(Caption::row)))
			.forEach((captions) -> {
				String word = captions.getFirst().level();
				levels.add(new CaptionDraft(word.isEmpty() ? "階層" + (levels.size() + 1) : word,
						captions.stream().map(Caption::form).distinct().toList(), confidence(captions)));
			});
		return levels;
	}

	private boolean namesLevel(List<Caption> captions) {
		Caption first = captions.getFirst();
		if (this.columns.contains(first.level())) {
			return false;
		}
		boolean inside = captions.stream()
			.anyMatch((caption) -> caption.is(Kind.WIDE) || caption.is(Kind.LABELLED) || caption.is(Kind.NARROW));
		boolean counted = captions.stream().noneMatch((caption) -> caption.naming().code().isEmpty())
				&& captions.stream().map((caption) -> caption.naming().code()).distinct().count() > 1;
		boolean titled = !first.level().isEmpty() || captions.stream()
			.map((caption) -> caption.naming().title())
			.noneMatch((title) -> title.isEmpty() || ColumnProfile.isDepartment(title));
		return (inside && (!first.level().isEmpty() || captions.size() > 1)) || (counted && titled);
	}

	private static double confidence(List<Caption> captions) {
		boolean coded = captions.stream().noneMatch((caption) -> caption.naming().code().isEmpty());
		return !captions.getFirst().level().isEmpty() ? 1 : coded ? NUMBERED : MARKED;
	}

	/**
	 * A level that captions name.
	 *
	 * @param forms the captions' forms
	 */
	record CaptionDraft(String name, List<String> forms, double confidence) {

		/** As a level that no column names. */
		LevelDraft level() {
			return new LevelDraft(this.name, -1, null, this.confidence);
		}

		Stream<CaptionLevel> levels(int level) {
			return this.forms.stream().map((form) -> new CaptionLevel(form, level, this.confidence));
		}

	}

}
