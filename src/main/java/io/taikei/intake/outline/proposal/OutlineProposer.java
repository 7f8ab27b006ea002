package io.taikei.intake.outline.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.outline.HeadingClass;
import io.taikei.intake.outline.HeadingClass.Reading;
import io.taikei.intake.outline.HeadingForm;
import io.taikei.intake.outline.HeadingGrammar;
import io.taikei.intake.outline.ReadPart;
import io.taikei.intake.outline.Subheading;
import io.taikei.intake.outline.passage.FlowTable;
import io.taikei.intake.outline.passage.Paragraph;
import io.taikei.intake.outline.passage.Passage;
import io.taikei.intake.outline.passage.Passages;
import io.taikei.intake.outline.passage.Subheadings;
import io.taikei.intake.outline.passage.TableBelow;
import org.jspecify.annotations.Nullable;

/** Proposes a grammar of headings from what repeats in documents. */
public final class OutlineProposer {

	private static final int SAMPLES = 3;

	private final List<Passage> passages;

	private final List<String> given;

	private OutlineProposer(List<DocumentFlow> flows, List<String> given) {
		this.given = given;
		this.passages = Passages.of(flows, new CodeGrammar(given));
	}

	/**
	 * The grammar of the documents of one plan.
	 * @param levels the names of the levels from the top, where a person gives them
	 */
	public static HeadingGrammar propose(List<DocumentFlow> flows, List<String> levels) {
		return new OutlineProposer(flows, levels).propose();
	}

	private HeadingGrammar propose() {
		List<Subheading> subheadings = SubheadingFinder.find(this.passages);
		Map<HeadingForm, List<Heading>> classes = new HeadingFinder(this.passages, new Subheadings(subheadings)).find();
		List<HeadingGroup> groups = HeadingGroup.of(classes);
		Nesting nesting = Nesting.of(groups, this.passages, this.given.size());
		List<String> levels = new LevelNamer(nesting.levels(), tableLevels(), this.given).names();
		List<HeadingClass> read = new ArrayList<>();
		for (int level = 0; level < nesting.levels().size(); level++) {
			for (HeadingGroup group : nesting.levels().get(level)) {
				for (HeadingForm form : group.forms()) {
					read.add(headingClass(form, Reading.ELEMENT, level, classes, nesting.confidence(group, level)));
				}
			}
		}
		for (HeadingGroup group : nesting.parts()) {
			for (HeadingForm form : group.forms()) {
				read.add(headingClass(form, Reading.PART, null, classes, 0.8));
			}
		}
		return new HeadingGrammar(levels, read, subheadings, part(nesting.extent()), List.of());
	}

	private static HeadingClass headingClass(HeadingForm form, Reading reading, @Nullable Integer level,
			Map<HeadingForm, List<Heading>> classes, double confidence) {
		List<Heading> headings = Objects.requireNonNull(classes.get(form));
		return new HeadingClass(form, reading, level,
				headings.stream().limit(SAMPLES).map((heading) -> heading.paragraph().text()).toList(), headings.size(),
				confidence);
	}

	/** The first and the last line, where headings stand outside of them. */
	private ReadPart part(TreeExtent extent) {
		return new ReadPart((extent.from() == 0) ? "" : text(extent.from()),
				(extent.to() == this.passages.size()) ? "" : text(extent.to()));
	}

	private String text(int index) {
		return (this.passages.get(index) instanceof Paragraph paragraph) ? paragraph.text() : "";
	}

	/** The names of levels that the headers of tables have, the most frequent first. */
	private List<String> tableLevels() {
		Map<List<String>, Integer> counts = new LinkedHashMap<>();
		for (Passage passage : this.passages) {
			if (passage instanceof FlowTable table) {
				List<String> levels = TableBelow.levels(table.grid());
				if (!levels.isEmpty()) {
					counts.merge(levels, 1, Integer::sum);
				}
			}
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(List.of());
	}

}
