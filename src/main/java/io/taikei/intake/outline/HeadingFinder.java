package io.taikei.intake.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.intake.code.Code;

/** Finds the lines that may be headings, by classes of what looks alike. */
final class HeadingFinder {

	private static final int FEWEST = 2;

	private static final double SENTENCES = 0.5;

	private static final float LARGER = 0.8F;

	private static final double MOSTLY = 0.6;

	private final List<Passage> passages;

	private final Subheadings subheadings;

	private final BodyLooks body;

	/** Of coded and prominent forms, the sub-heading under which they begin; or none. */
	private final Map<HeadingForm, String> below = new HashMap<>();

	HeadingFinder(List<Passage> passages, Subheadings subheadings) {
		this.passages = passages;
		this.subheadings = subheadings;
		this.body = BodyLooks.of(passages);
	}

	/** The classes in the order of their first lines. */
	Map<HeadingForm, List<Heading>> find() {
		findBeginnings();
		Map<HeadingForm, List<Heading>> classes = new LinkedHashMap<>();
		Map<HeadingForm, Integer> sentences = new HashMap<>();
		String open = "";
		Topic topic = Topic.ELEMENTS;
		for (int index = 0; index < this.passages.size(); index++) {
			if (!(this.passages.get(index) instanceof Paragraph paragraph) || paragraph.furniture()) {
				continue;
			}
			Optional<Subheading> subheading = this.subheadings.of(paragraph);
			if (subheading.isPresent()) {
				open = subheading.get().text();
				topic = subheading.get().topic();
				continue;
			}
			if (this.subheadings.leading(paragraph).isPresent() && paragraph.form().heading() == 0) {
				continue;
			}
			boolean strong = isStrong(paragraph);
			String under = strong ? this.below.getOrDefault(paragraph.form(), "") : open;
			if (strong && !under.equals(open)) {
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
		classes.entrySet().removeIf((entry) -> !isClass(entry.getValue(), sentences.getOrDefault(entry.getKey(), 0)));
		return classes;
	}

	private static boolean isClass(List<Heading> headings, int sentences) {
		Code code = headings.getFirst().code();
		boolean named = code != null && !LevelNames.word(code.style()).isEmpty();
		long distinct = headings.stream().map((heading) -> heading.paragraph().key()).distinct().count();
		return (headings.size() >= FEWEST || named) && sentences < SENTENCES * (sentences + headings.size())
				&& distinct * 2 > headings.size();
	}

	/** Whether a line stands out by itself, wherever it stands. */
	private boolean isStrong(Paragraph paragraph) {
		HeadingForm form = paragraph.form();
		return form.isCoded() || form.heading() > 0 || (form.list() == 0 && isProminent(form));
	}

	private boolean isProminent(HeadingForm form) {
		return form.size() > this.body.size() + LARGER
				|| (form.size() > this.body.size() - LARGER && Boolean.TRUE.equals(form.bold()) && !this.body.bold());
	}

	/** Where runs of a class begin: below one sub-heading most of the time, or not. */
	private void findBeginnings() {
		Map<HeadingForm, Map<String, Integer>> beginnings = new HashMap<>();
		Paragraph before = null;
		for (Passage passage : this.passages) {
			if (!(passage instanceof Paragraph paragraph) || paragraph.furniture()) {
				continue;
			}
			boolean subheading = this.subheadings.of(paragraph).isPresent();
			if (!subheading && isStrong(paragraph) && !paragraph.isSentence() && isFirst(paragraph)
					&& !(before != null && before.form().equals(paragraph.form()))) {
				String under = (before == null) ? "" : this.subheadings.of(before).map(Subheading::text).orElse("");
				beginnings.computeIfAbsent(paragraph.form(), (form) -> new HashMap<>()).merge(under, 1, Integer::sum);
			}
			if (subheading || !paragraph.isSentence()) {
				before = paragraph;
			}
		}
		beginnings.forEach((form, counts) -> {
			int all = counts.values().stream().mapToInt(Integer::intValue).sum();
			counts.forEach((under, count) -> {
				if (count >= MOSTLY * all) {
					this.below.put(form, under);
				}
			});
		});
	}

	private static boolean isFirst(Paragraph paragraph) {
		Code code = paragraph.code();
		return code == null || code.last() == 1;
	}

}
