package io.taikei.web.page.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.drafting.correction.AddedElement;
import io.taikei.drafting.correction.HandCorrection;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftResult.Element;
import org.jspecify.annotations.Nullable;

/**
 * What was corrected by hand, the last first, so that each can be taken back.
 *
 * @param shown the corrections that a page shows
 * @param count how many there are
 */
record CorrectionsView(List<ShownCorrection> shown, int count) {

	private static final int MOST = 100;

	static CorrectionsView of(DraftForm form, DraftResult result) {
		Map<String, Element> elements = new HashMap<>();
		result.elements().forEach((element) -> elements.put(element.key(), element));
		Map<String, String> removed = new HashMap<>();
		result.removed().forEach((one) -> removed.put(one.key(), one.title()));
		Set<String> unmatched = new HashSet<>(result.unmatched());
		return new CorrectionsView(form.corrections()
			.reversed()
			.entrySet()
			.stream()
			.limit(MOST)
			.map((entry) -> new ShownCorrection(entry.getKey(), elements.get(entry.getKey()),
					Objects.requireNonNullElse(title(entry.getValue(), removed.get(entry.getKey())), ""),
					what(entry.getValue(), unmatched.contains(entry.getKey())), entry.getValue().decidedBy()))
			.toList(), form.corrections().size());
	}

	private static @Nullable String title(HandCorrection correction, @Nullable String removed) {
		return (removed != null) ? removed : correction.title();
	}

	private static List<String> what(HandCorrection correction, boolean unmatched) {
		AddedElement added = correction.added();
		return Stream
			.of(unmatched ? "unmatched" : "", (added != null) ? (added.place() != null) ? "added" : "entered" : "",
					correction.removed() ? "removed" : "",
					(correction.title() != null && added == null) ? "renamed" : "",
					(correction.under() != null && added == null) ? "moved" : "",
					correction.placeholder() ? "placeholder" : "")
			.filter((one) -> !one.isEmpty())
			.toList();
	}

	/**
	 * A correction.
	 *
	 * @param key the key of the element
	 * @param element the element; null where it is in the tree no more
	 * @param title its title where it is in the tree no more
	 * @param what what was corrected, by the keys of the words for it
	 * @param by who decided; null where nobody says
	 */
	record ShownCorrection(String key, @Nullable Element element, String title, List<String> what,
			@Nullable String by) {

	}

}
