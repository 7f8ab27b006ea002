package io.taikei.intake.outline.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists of headings that come again below, each with its text: they open nothing, as
 * contents pages.
 */
final class Overviews {

	private static final int FEWEST = 2;

	private static final double MANY = 0.4;

	private final List<Passage> passages;

	/** Of each title, where it stands last. */
	private final Map<String, Integer> last = new HashMap<>();

	private final Map<String, Integer> times = new HashMap<>();

	private Overviews(List<Passage> passages) {
		this.passages = new ArrayList<>(passages);
		for (int i = 0; i < passages.size(); i++) {
			if (passages.get(i) instanceof Paragraph paragraph && paragraph.isTitleLike()) {
				this.last.put(paragraph.key(), i);
				this.times.merge(paragraph.key(), 1, Integer::sum);
			}
		}
	}

	static List<Passage> asFurniture(List<Passage> passages) {
		Overviews found = new Overviews(passages);
		found.mark();
		return List.copyOf(found.passages);
	}

	private void mark() {
		List<Integer> run = new ArrayList<>();
		for (int i = 0; i < this.passages.size(); i++) {
			if (!(this.passages.get(i) instanceof Paragraph paragraph)) {
				end(run);
			}
			else if (!paragraph.furniture()) {
				if (!comesAgain(paragraph, i)) {
					end(run);
				}
				else {
					run.add(i);
				}
			}
		}
		end(run);
	}

	private boolean comesAgain(Paragraph paragraph, int index) {
		return paragraph.isTitleLike() && !paragraph.form().isPlain()
				&& this.last.getOrDefault(paragraph.key(), 0) > index
				&& this.times.getOrDefault(paragraph.key(), 0) <= FEWEST + 1;
	}

	/** A run of such lines is an overview if many have a text where they come again. */
	private void end(List<Integer> run) {
		Set<String> keys = run.stream().map((index) -> paragraph(index).key()).collect(Collectors.toSet());
		long opening = run.stream().filter((index) -> opens(index, keys)).count();
		if (run.size() >= FEWEST && opening >= MANY * run.size()) {
			run.forEach((index) -> this.passages.set(index, paragraph(index).asFurniture()));
		}
		run.clear();
	}

	/** Whether no other line of the run follows the last place of a title. */
	private boolean opens(int index, Set<String> keys) {
		int place = this.last.getOrDefault(paragraph(index).key(), index);
		for (int next = place + 1; next < this.passages.size(); next++) {
			if (!(this.passages.get(next) instanceof Paragraph paragraph)) {
				return true;
			}
			if (!paragraph.furniture()) {
				return !keys.contains(paragraph.key());
			}
		}
		return false;
	}

	private Paragraph paragraph(int index) {
		if (this.passages.get(index) instanceof Paragraph paragraph) {
			return paragraph;
		}
		throw new IllegalArgumentException("No paragraph: " + this.passages.get(index));
	}

}
