package io.taikei.intake.outline.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.intake.outline.HeadingForm;
import io.taikei.intake.outline.Subheading;
import io.taikei.intake.outline.Topic;
import io.taikei.intake.outline.passage.Departments;
import io.taikei.intake.outline.passage.Paragraph;
import io.taikei.intake.outline.passage.Passage;
import io.taikei.intake.outline.passage.SentenceForm;
import org.jspecify.annotations.Nullable;

/**
 * Finds sub-headings: short lines that come again and again, where most lines that look
 * like them do, or whose words tell it.
 */
final class SubheadingFinder {

	private static final int LONGEST = 20;

	private static final int FEWEST = 3;

	private static final double LISTED = 0.3;

	private final List<Passage> passages;

	private SubheadingFinder(List<Passage> passages) {
		this.passages = passages;
	}

	static List<Subheading> find(List<Passage> passages) {
		return new SubheadingFinder(passages).find();
	}

	private List<Subheading> find() {
		Map<HeadingForm, Map<String, List<Integer>>> byForm = new LinkedHashMap<>();
		Map<String, Integer> leads = new LinkedHashMap<>();
		for (int i = 0; i < this.passages.size(); i++) {
			if (this.passages.get(i) instanceof Paragraph paragraph && !paragraph.furniture()) {
				if (!paragraph.lead().isEmpty()) {
					leads.merge(paragraph.lead(), 1, Integer::sum);
				}
				if (paragraph.isTitleLike() && paragraph.title().length() <= LONGEST && !isDepartments(paragraph)) {
					byForm.computeIfAbsent(paragraph.form().anyLooks(), (form) -> new LinkedHashMap<>())
						.computeIfAbsent(SentenceForm.key(paragraph.title()), (words) -> new ArrayList<>())
						.add(i);
				}
			}
		}
		Map<String, List<Integer>> found = new LinkedHashMap<>();
		byForm.entrySet().removeIf((entry) -> isList(entry.getKey(), entry.getValue()));
		byForm.forEach((form, texts) -> texts.forEach((words, places) -> {
			if (isSubheading(form, words, places, texts)) {
				found.computeIfAbsent(words, (w) -> new ArrayList<>()).addAll(places);
			}
		}));
		Map<String, Subheading> subheadings = new LinkedHashMap<>();
		found.forEach((words, places) -> subheadings.put(words,
				new Subheading(words, topic(words, places, found), places.size())));
		leads.forEach((words, lines) -> lead(words, lines).ifPresent((one) -> subheadings.putIfAbsent(words, one)));
		return List.copyOf(subheadings.values());
	}

	/** Whether lines of a form stand one behind the other, as items do. */
	private boolean isList(HeadingForm form, Map<String, List<Integer>> texts) {
		List<Integer> places = texts.values().stream().flatMap(List::stream).toList();
		long followed = places.stream()
			.filter((place) -> place + 1 < this.passages.size()
					&& this.passages.get(place + 1) instanceof Paragraph next && next.form().anyLooks().equals(form))
			.count();
		return !form.isPlain() && followed > LISTED * places.size();
	}

	private static boolean isDepartments(Paragraph paragraph) {
		boolean names = Departments.areAll(paragraph.title()) && Topic.of(paragraph.title()).isEmpty();
		return names || Topic.of(paragraph.lead()).filter((topic) -> !topic.isOpen()).isPresent();
	}

	private static boolean isSubheading(HeadingForm form, String words, List<Integer> places,
			Map<String, List<Integer>> texts) {
		int all = texts.values().stream().mapToInt(List::size).sum();
		Topic topic = Topic.of(words).orElse(null);
		if (form.isCoded()) {
			return places.size() >= 2 && all >= 2 * FEWEST && texts.size() * 3 <= all;
		}
		boolean repeating = texts.size() * 2 <= all && !isItem(form);
		boolean told = topic != null && !topic.isOpen() && (places.size() >= 2 || isSet(form, topic));
		return told || (repeating && topic != null && places.size() >= 2) || (repeating && places.size() >= FEWEST);
	}

	/** Whether lines of a form are items of lists. */
	private static boolean isItem(HeadingForm form) {
		return form.list() > 0 || form.mark().equals("・") || form.mark().equals("•");
	}

	/** Whether a line that stands there once is one by its brackets and words. */
	private static boolean isSet(HeadingForm form, Topic topic) {
		return form.mark().length() > 1 || topic == Topic.DEPARTMENT || topic == Topic.INDICATOR;
	}

	private static Optional<Subheading> lead(String words, int lines) {
		Optional<Topic> topic = Topic.of(words);
		boolean enough = topic.filter((known) -> known == Topic.DEPARTMENT || (!known.isOpen() && lines >= 2))
			.isPresent();
		return (enough || lines >= 2 * FEWEST) ? Optional
			.of(new Subheading(words, topic.filter((known) -> !known.isOpen()).orElse(Topic.DESCRIPTION), lines))
				: Optional.empty();
	}

	/** What the words leave open, the first lines below tell. */
	private Topic topic(String words, List<Integer> places, Map<String, List<Integer>> all) {
		Topic told = Topic.of(words).orElse(null);
		if (told != null && !told.isOpen()) {
			return told;
		}
		Map<Boolean, Integer> below = new HashMap<>();
		for (int place : places) {
			Boolean titles = isTitleBelow(place, all);
			if (titles != null) {
				below.merge(titles, 1, Integer::sum);
			}
		}
		return (below.getOrDefault(true, 0) > below.getOrDefault(false, 0)) ? Topic.ELEMENTS : Topic.DESCRIPTION;
	}

	/** Whether the first line below is a title; null where nothing stands below. */
	private @Nullable Boolean isTitleBelow(int place, Map<String, List<Integer>> all) {
		for (int i = place + 1; i < this.passages.size(); i++) {
			if (!(this.passages.get(i) instanceof Paragraph paragraph)) {
				return true;
			}
			if (!paragraph.furniture()) {
				return all.containsKey(SentenceForm.key(paragraph.title())) ? null : paragraph.isTitleLike();
			}
		}
		return null;
	}

}
