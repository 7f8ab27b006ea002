package io.taikei.overlap.vector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Evidence.Origin;
import io.taikei.model.Evidence.Source;
import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.AnalysedElement;
import org.jspecify.annotations.Nullable;

/**
 * The themes that an element addresses by its own text, with those of the elements above
 * and below it: tells from where an element has a theme.
 */
public final class AddressedThemes {

	/** Of an element that nothing is known of. */
	public static final AddressedThemes NONE = new AddressedThemes(null, Set.of(), null);

	private final @Nullable ElementId element;

	private final Set<ThemeId> own;

	private final @Nullable AddressedThemes above;

	private final List<AddressedThemes> below = new ArrayList<>(0);

	private AddressedThemes(@Nullable ElementId element, Set<ThemeId> own, @Nullable AddressedThemes above) {
		this.element = element;
		this.own = own;
		this.above = above;
		if (above != null) {
			above.below.add(this);
		}
	}

	/** Those of elements, as far as their parents and children are among them. */
	static Map<ElementId, AddressedThemes> of(Map<ElementId, AnalysedElement> elements) {
		Map<ElementId, AddressedThemes> themes = new HashMap<>();
		elements.values()
			.stream()
			.sorted(Comparator.comparing(AnalysedElement::id))
			.forEach((element) -> add(element, elements, themes));
		return themes;
	}

	private static AddressedThemes add(AnalysedElement element, Map<ElementId, AnalysedElement> elements,
			Map<ElementId, AddressedThemes> themes) {
		AddressedThemes known = themes.get(element.id());
		if (known != null) {
			return known;
		}
		AnalysedElement parent = (element.parent() != null) ? elements.get(element.parent()) : null;
		AddressedThemes added = new AddressedThemes(element.id(), Set.copyOf(element.addressed()),
				(parent != null) ? add(parent, elements, themes) : null);
		themes.put(element.id(), added);
		return added;
	}

	/** Whether the element addresses a theme itself, or a narrower one. */
	public boolean has(ThemeId theme) {
		return this.own.contains(theme);
	}

	/** Where the element has a theme from: the nearest above, or else one below. */
	public Origin origin(ThemeId theme) {
		if (has(theme)) {
			return Origin.OWN;
		}
		for (AddressedThemes near = this.above; near != null; near = near.above) {
			if (near.has(theme)) {
				return new Origin(Source.ABOVE, near.element);
			}
		}
		Optional<AddressedThemes> part = parts().filter((below) -> below.has(theme)).findFirst();
		return part.map((below) -> new Origin(Source.BELOW, below.element)).orElse(Origin.RELATED);
	}

	private Stream<AddressedThemes> parts() {
		return this.below.stream().flatMap((part) -> Stream.concat(Stream.of(part), part.parts()));
	}

}
