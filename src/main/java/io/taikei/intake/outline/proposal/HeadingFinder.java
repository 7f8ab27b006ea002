package io.taikei.intake.outline.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.intake.code.Code;
import io.taikei.intake.outline.HeadingForm;
import io.taikei.intake.outline.Subheading;
import io.taikei.intake.outline.Topic;
import io.taikei.intake.outline.passage.ItemRun;
import io.taikei.intake.outline.passage.Paragraph;
import io.taikei.intake.outline.passage.Passage;
import io.taikei.intake.outline.passage.Subheadings;

/** Finds the lines that may be headings, by classes of what looks alike. */
final class HeadingFinder {

	private static final int FEWEST = 2;

	private static final double SENTENCES = 0.5;

	/** A title and a sentence or two, again and again. */
	private static final double DESCRIBED = 0.75;

	private static final float LARGER = 0.8F;

	private final List<Passage> passages;

	private final Subheadings subheadings;

	private final BodyLooks body;

	private final RunBeginnings beginnings;

	HeadingFinder(List<Passage> passages, Subheadings subheadings) {
		this.passages = passages;
		this.subheadings = subheadings;
		this.body = BodyLooks.of(passages);
		this.beginnings = new RunBeginnings(passages, subheadings);
	}

	/** The classes in the order of their first lines. */
	Map<HeadingForm, List<Heading>> find() {
		Map<HeadingForm, List<Heading>> classes = new LinkedHashMap<>();
		Map<HeadingForm, Integer> sentences = new HashMap<>();
		String open = "";
		Topic topic = Topic.ELEMENTS;
		ItemRun items = new ItemRun();
		for (int index = 0; index < this.passages.size(); index++) {
			if (!(this.passages.get(index) instanceof Paragraph paragraph) || paragraph.furniture()) {
				continue;
			}
			Optional<Subheading> subheading = this.subheadings.of(paragraph);
			if (subheading.isPresent()) {
				open = subheading.get().text();
				topic = subheading.get().topic();
				items.begin();
				continue;
			}
			if (this.subheadings.leading(paragraph).isPresent() && paragraph.form().heading() == 0) {
				continue;
			}
			boolean strong = isStrong(paragraph);
			String under = strong ? this.beginnings.below(paragraph.form()) : open;
			if (strong && (!under.equals(open) || (!under.isEmpty() && !items.goesOn(paragraph.code())))) {
				under = "";
			}
			HeadingForm form = paragraph.form().below(under);
			if (!under.isEmpty() && topic != Topic.ELEMENTS && form.heading() == 0) {
				continue;
			}
			if (paragraph.isSentence() && form.heading() == 0) {
				sentences.merge(form, 1, Integer::sum);
			}
			else if (!paragraph.title().isEmpty() && (strong || !form.isPlain() || !under.isEmpty())) {
				classes.computeIfAbsent(form, (key) -> new ArrayList<>()).add(new Heading(index, paragraph, form));
				if (strong && under.isEmpty()) {
					open = "";
				}
			}
		}
		classes.entrySet()
			.removeIf((entry) -> !isClass(entry.getKey(), entry.getValue(), sentences.getOrDefault(entry.getKey(), 0)));
		return classes;
	}

	private static boolean isClass(HeadingForm form, List<Heading> headings, int sentences) {
		Code code = headings.getFirst().code();
		double limit = (form.isPlain() && !form.below().isEmpty()) ? DESCRIBED : SENTENCES;
		boolean named = code != null && !LevelNameWords.word(code.style()).isEmpty();
		long distinct = headings.stream().map((heading) -> heading.paragraph().key()).distinct().count();
		return (headings.size() >= FEWEST || named) && sentences < limit * (sentences + headings.size())
				&& distinct * 2 >= headings.size();
	}

	/** Whether a line stands out by itself, wherever it stands. */
	private boolean isStrong(Paragraph paragraph) {
		HeadingForm form = paragraph.form();
		return form.isCoded() || form.heading() > 0 || (form.list() == 0 && isProminent(form))
				|| (!form.mark().isEmpty() && this.beginnings.areFree(form));
	}

	private boolean isProminent(HeadingForm form) {
		return form.size() > this.body.size() + LARGER
				|| (form.size() > this.body.size() - LARGER && Boolean.TRUE.equals(form.bold()) && !this.body.bold());
	}

}
