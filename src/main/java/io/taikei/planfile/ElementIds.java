package io.taikei.planfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.form.PlanForm.Codes;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a plan file's elements, and which of them a reference means: by id, else by
 * code, else by title, where only one element has it.
 */
public final class ElementIds {

	/** The last part of an id, as a file may give it. */
	static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

	private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{N}_-]+");

	private static final Pattern AT_THE_ENDS = Pattern.compile("^-+|(?<!-)-+$");

	private final PlanId planId;

	private final Codes codes;

	private final Map<ElementEntry, String> paths = new HashMap<>();

	private final Map<String, ElementId> byName = new HashMap<>();

	private final Set<String> ambiguous = new HashSet<>();

	/**
	 * Gives every element its id.
	 * @param entries all elements, parents before children
	 */
	ElementIds(PlanId planId, @Nullable Codes codes, List<ElementEntry> entries) {
		this.planId = planId;
		this.codes = Objects.requireNonNullElse(codes, Codes.PLAN);
		Map<String, Integer> numbers = new HashMap<>();
		entries.forEach((entry) -> this.paths.put(entry, path(entry, numbers)));
		entries.forEach((entry) -> this.byName.putIfAbsent(path(entry), id(entry)));
		name(entries, (entry) -> code(entry.form().code()));
		name(entries, (entry) -> key(entry.form().title()));
	}

	ElementId id(ElementEntry entry) {
		return this.planId.element(path(entry));
	}

	/** The element that a reference means; empty if none or several. */
	Optional<ElementId> find(String reference) {
		return Optional.ofNullable(this.byName.get(reference))
			.or(() -> Optional.ofNullable(this.byName.get(code(reference))))
			.or(() -> Optional.ofNullable(this.byName.get(key(reference))));
	}

	/** Whether several elements go by that name. */
	boolean isAmbiguous(String reference) {
		return this.ambiguous.contains(code(reference)) || this.ambiguous.contains(key(reference));
	}

	/**
	 * A code as it stands in an id: of letters, digits and hyphens, whatever its style.
	 */
	public static @Nullable String code(@Nullable String raw) {
		if (raw == null) {
			return null;
		}
		String joined = NOT_IN_IDS.matcher(JapaneseText.matchKey(raw)).replaceAll("-");
		return AT_THE_ENDS.matcher(joined).replaceAll("");
	}

	private String path(ElementEntry entry) {
		String path = this.paths.get(entry);
		if (path == null) {
			throw new IllegalArgumentException("No element of this file: " + entry.form().title());
		}
		return path;
	}

	private String path(ElementEntry entry, Map<String, Integer> numbers) {
		ElementForm form = entry.form();
		ElementEntry parent = entry.parent();
		return (form.id() != null) ? form.id()
				: path(code(form.code()), (parent != null) ? path(parent) : null, entry.kind(), this.codes, numbers);
	}

	/**
	 * What stands in an id after that of the plan.
	 * @param code the element's code as it stands in an id; null or empty where it has
	 * none
	 * @param parent the path of its parent; null at the top
	 * @param kind the kind of the element
	 * @param codes where codes begin anew
	 * @param numbers how many elements without a code have been numbered in each place
	 */
	public static String path(@Nullable String code, @Nullable String parent, PlanElement.Kind kind, Codes codes,
			Map<String, Integer> numbers) {
		if (code != null && !code.isEmpty()) {
			return (codes == Codes.PARENT && parent != null) ? parent + "-" + code : code;
		}
		String stem = (parent != null) ? parent + "." : stem(kind);
		return stem + numbers.merge(stem, 1, Integer::sum);
	}

	/** With what ids at the top begin that no code makes. */
	public static String stem(PlanElement.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-";
	}

	private void name(List<ElementEntry> entries, Naming naming) {
		Map<String, ElementId> named = new HashMap<>();
		Set<String> several = new HashSet<>();
		for (ElementEntry entry : entries) {
			String name = naming.of(entry);
			if (name != null && !name.isEmpty() && named.putIfAbsent(name, id(entry)) != null) {
				several.add(name);
			}
		}
		named.keySet().removeAll(several);
		named.forEach(this.byName::putIfAbsent);
		several.stream().filter((name) -> !this.byName.containsKey(name)).forEach(this.ambiguous::add);
	}

	private static @Nullable String key(@Nullable String title) {
		return (title != null) ? JapaneseText.matchKey(title) : null;
	}

	/** By what an element may be referred to. */
	private interface Naming {

		@Nullable String of(ElementEntry entry);

	}

}
