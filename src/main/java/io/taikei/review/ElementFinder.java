package io.taikei.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.model.DecidedEnd;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements that people decided on in a plan that was loaded anew, where ids,
 * order and texts may be others. An id alone proves nothing, as a new numbering gives it
 * to another element.
 */
public final class ElementFinder {

	/**
	 * Titles that share this part of their pairs of characters are the same, reworded.
	 */
	private static final double REWORDED = 0.5;

	private final Map<String, KnownElement> byId;

	private final Map<String, List<KnownElement>> byText;

	private final Map<String, List<KnownElement>> byTitle;

	public ElementFinder(Collection<KnownElement> elements) {
		this.byId = elements.stream().collect(Collectors.toMap(KnownElement::id, Function.identity()));
		this.byText = elements.stream()
			.filter((element) -> element.textHash() != null)
			.collect(Collectors.groupingBy((element) -> Objects.requireNonNull(element.textHash())));
		this.byTitle = elements.stream().collect(Collectors.groupingBy((element) -> key(element.title())));
	}

	/**
	 * The element that was decided on: the one of the same id and text, else the one of
	 * the same text, else of the same title, else the one of the same id whose title was
	 * only reworded. Empty where it is gone, or several may be meant.
	 */
	public Optional<Found> find(DecidedEnd end) {
		KnownElement same = this.byId.get(end.id());
		if (same != null && isUnchanged(same, end)) {
			return Optional.of(new Found(same.id(), false));
		}
		return only(end, this.byText.getOrDefault(String.valueOf(end.textHash()), List.of()))
			.map((element) -> new Found(element.id(), false))
			.or(() -> sameTitle(end, same))
			.or(() -> Optional.ofNullable(same)
				.filter((element) -> isReworded(element.title(), end.title()))
				.map((element) -> new Found(element.id(), true)));
	}

	/** The element with an id, whatever it says. */
	public Optional<Found> at(String id) {
		return Optional.ofNullable(this.byId.get(id)).map((element) -> new Found(element.id(), false));
	}

	/** Whether there is any element. */
	public boolean isEmpty() {
		return this.byId.isEmpty();
	}

	private Optional<Found> sameTitle(DecidedEnd end, @Nullable KnownElement same) {
		if (same != null && key(same.title()).equals(key(end.title()))) {
			return Optional.of(new Found(same.id(), true));
		}
		return only(end, this.byTitle.getOrDefault(key(end.title()), List.of()))
			.map((element) -> new Found(element.id(), true));
	}

	/**
	 * Where the title was unique, it may have moved; else the parent has to be the same.
	 */
	private static Optional<KnownElement> only(DecidedEnd end, List<KnownElement> candidates) {
		if (end.alone() && candidates.size() == 1) {
			return Optional.of(candidates.getFirst());
		}
		List<KnownElement> ofParent = candidates.stream().filter((element) -> isBelow(element, end)).toList();
		return (ofParent.size() == 1) ? Optional.of(ofParent.getFirst()) : Optional.empty();
	}

	private static boolean isBelow(KnownElement element, DecidedEnd end) {
		return Objects.equals(key(element.parentTitle()), key(end.parentTitle()));
	}

	private static boolean isUnchanged(KnownElement element, DecidedEnd end) {
		return (end.textHash() != null) ? end.textHash().equals(element.textHash())
				: key(end.title()).equals(key(element.title()));
	}

	private static boolean isReworded(String one, String other) {
		Set<String> shared = pairs(one);
		Set<String> others = pairs(other);
		int all = shared.size() + others.size();
		shared.retainAll(others);
		return all > 0 && 2.0 * shared.size() / all >= REWORDED;
	}

	private static Set<String> pairs(String title) {
		String key = key(title);
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 1 < key.length(); i++) {
			pairs.add(key.substring(i, i + 2));
		}
		return pairs;
	}

	private static String key(@Nullable String title) {
		return (title != null) ? JapaneseText.spacelessKey(title).toLowerCase(Locale.ROOT) : "";
	}

	/**
	 * An element that was decided on.
	 *
	 * @param id its id now
	 * @param changed whether its text is another since
	 */
	public record Found(String id, boolean changed) {
	}

}
