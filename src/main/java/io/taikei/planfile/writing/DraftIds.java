package io.taikei.planfile.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.draft.DraftElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.planfile.ElementIds;
import io.taikei.planfile.form.PlanForm.Codes;
import io.taikei.planfile.form.PlanForm.Level;

/**
 * The ids that the elements of a draft have in its plan file.
 *
 * @param codes whether the codes begin anew below each parent
 * @param paths what stands in the ids after that of the plan, by the elements' places
 * @param own those that code and place would not make
 */
record DraftIds(Codes codes, List<String> paths, Map<Integer, String> own) {

	/**
	 * The least share of codes that stand once in a plan whose codes do not begin anew.
	 */
	private static final double MOSTLY = 0.9;

	/** An element whose code has made the id of another one gets an id of its own. */
	static DraftIds of(List<DraftElement> elements, List<Level> levels) {
		Codes codes = codes(elements);
		List<String> paths = new ArrayList<>();
		Map<Integer, String> own = new HashMap<>();
		Set<String> taken = new HashSet<>();
		Map<String, Integer> numbers = new HashMap<>();
		for (DraftElement element : elements) {
			String above = (element.parent() != null) ? paths.get(element.parent()) : null;
			String code = ElementIds.code(element.code());
			Kind kind = Objects.requireNonNull(levels.get(element.level()).kind());
			String path = ElementIds.path(code, above, kind, codes, numbers);
			if (!taken.add(path)) {
				path = free(ElementIds.path(code, above, kind, Codes.PARENT, numbers), taken);
				own.put(paths.size(), path);
			}
			paths.add(path);
		}
		return new DraftIds(codes, paths, own);
	}

	private static String free(String stem, Set<String> taken) {
		return Stream
			.concat(Stream.of(stem),
					IntStream.iterate(2, (number) -> number + 1).mapToObj((number) -> stem + "." + number))
			.filter(taken::add)
			.findFirst()
			.orElseThrow();
	}

	/** A few codes that stand twice do not say that they begin anew. */
	private static Codes codes(List<DraftElement> elements) {
		List<String> codes = elements.stream()
			.map((element) -> ElementIds.code(element.code()))
			.filter((code) -> code != null && !code.isEmpty())
			.toList();
		return (Set.copyOf(codes).size() < codes.size() * MOSTLY) ? Codes.PARENT : Codes.PLAN;
	}

}
