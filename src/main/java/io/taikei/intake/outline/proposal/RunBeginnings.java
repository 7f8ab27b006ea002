package io.taikei.intake.outline.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.intake.code.Code;
import io.taikei.intake.outline.HeadingForm;
import io.taikei.intake.outline.Subheading;
import io.taikei.intake.outline.passage.Paragraph;
import io.taikei.intake.outline.passage.Passage;
import io.taikei.intake.outline.passage.Subheadings;
import org.jspecify.annotations.Nullable;

/**
 * Where runs of lines that look alike begin: directly below one sub-heading most of the
 * time, as the elements below 主な取組, or anywhere, as the headings above them.
 */
final class RunBeginnings {

	private static final double MOSTLY = 0.6;

	private final Subheadings subheadings;

	/** Of each form, how many of its runs begin below each sub-heading. */
	private final Map<HeadingForm, Map<String, Integer>> counts = new HashMap<>();

	RunBeginnings(List<Passage> passages, Subheadings subheadings) {
		this.subheadings = subheadings;
		Paragraph before = null;
		Paragraph title = null;
		for (Passage passage : passages) {
			if (!(passage instanceof Paragraph paragraph)) {
				before = null;
				title = null;
				continue;
			}
			if (paragraph.furniture()) {
				continue;
			}
			boolean subheading = subheadings.of(paragraph).isPresent();
			if (!subheading && !paragraph.isSentence() && isFirst(paragraph)
					&& (title == null || !title.form().equals(paragraph.form()))) {
				String under = under(paragraph.form().isCoded() ? title : before);
				this.counts.computeIfAbsent(paragraph.form(), (form) -> new HashMap<>()).merge(under, 1, Integer::sum);
			}
			before = paragraph;
			title = (subheading || !paragraph.isSentence()) ? paragraph : title;
		}
	}

	private static boolean isFirst(Paragraph paragraph) {
		Code code = paragraph.code();
		return code == null || code.last() == 1;
	}

	private String under(@Nullable Paragraph before) {
		return (before == null) ? "" : this.subheadings.of(before).map(Subheading::text).orElse("");
	}

	/** The sub-heading below which most runs begin; empty where there is none. */
	String below(HeadingForm form) {
		Map<String, Integer> runs = this.counts.getOrDefault(form, Map.of());
		int all = runs.values().stream().mapToInt(Integer::intValue).sum();
		return runs.entrySet()
			.stream()
			.filter((run) -> run.getValue() >= MOSTLY * all)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("");
	}

	/** Whether most runs begin below no sub-heading. */
	boolean areFree(HeadingForm form) {
		Map<String, Integer> runs = this.counts.getOrDefault(form, Map.of());
		int all = runs.values().stream().mapToInt(Integer::intValue).sum();
		return all > 1 && runs.getOrDefault("", 0) >= MOSTLY * all;
	}

}
