package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import io.taikei.intake.code.Code;
import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Doubt;

/** Finds numbers that are missing among the children of a parent. */
final class Numbering {

	private static final int LARGEST = 60;

	private final CodeGrammar grammar;

	Numbering(CodeGrammar grammar) {
		this.grammar = grammar;
	}

	List<Doubt> gaps(List<Node> nodes, String level) {
		Map<String, List<Node>> siblings = new LinkedHashMap<>();
		for (Node node : nodes) {
			siblings.computeIfAbsent(node.parentPath(), (path) -> new ArrayList<>()).add(node);
		}
		List<Doubt> doubts = new ArrayList<>();
		siblings.forEach((parent,
				children) -> gap(children).ifPresent((missing) -> doubts.add(Doubt.of(Doubt.Kind.NUMBER_MISSING,
						children.stream().flatMap((child) -> child.places().stream()).toList(), level, parent,
						missing))));
		return doubts;
	}

	/** The missing numbers, where most from 1 are there. */
	private Optional<String> gap(List<Node> children) {
		List<Code> codes = children.stream().flatMap((child) -> this.grammar.code(child.code()).stream()).toList();
		TreeSet<Integer> numbers = new TreeSet<>(codes.stream().map(Code::last).toList());
		if (codes.size() < children.size() || numbers.size() < 2 || numbers.last() > LARGEST
				|| numbers.last() > numbers.size() + 1 + numbers.size() / 4 || prefixes(codes) != 1) {
			return Optional.empty();
		}
		String key = codes.getFirst().key();
		String prefix = key.substring(0, key.lastIndexOf('-') + 1);
		List<String> missing = IntStream.rangeClosed(1, numbers.last())
			.filter((number) -> !numbers.contains(number))
			.mapToObj((number) -> prefix + number)
			.toList();
		return missing.isEmpty() ? Optional.empty() : Optional.of(LevelNodes.listed(missing));
	}

	/** How many numbers of parents codes begin with. */
	static long prefixes(List<Code> codes) {
		return codes.stream().map((code) -> code.numbers().subList(0, code.numbers().size() - 1)).distinct().count();
	}

}
