package io.taikei.intake.table.reading;

import java.util.List;
import java.util.Optional;

import io.taikei.intake.code.Code;
import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Doubt;

/**
 * Compares codes with those of the parents: 2-1 stands below 2. Where a level's codes
 * mostly do, those that don't are doubtful.
 */
final class CodePaths {

	private static final double DOUBTFUL = 0.5;

	private static final int FEWEST = 3;

	private final CodeGrammar grammar;

	CodePaths(CodeGrammar grammar) {
		this.grammar = grammar;
	}

	/** A doubt about the elements of a level, if some stand below another's code. */
	Optional<Doubt> doubt(List<Node> nodes, String level) {
		List<Node> comparable = nodes.stream().filter((node) -> parentCode(node).isPresent()).toList();
		List<Node> astray = comparable.stream().filter((node) -> !fits(node)).toList();
		if (astray.isEmpty() || comparable.size() < FEWEST || astray.size() * 3 > comparable.size() * 2) {
			return Optional.empty();
		}
		astray.forEach((node) -> node.doubtful(DOUBTFUL));
		return Optional.of(Doubt.of(Doubt.Kind.CODE_UNLIKE_PARENT,
				astray.stream().flatMap((node) -> node.places().stream()).toList(), level,
				LevelNodes.listed(astray.stream().map(Node::code).toList())));
	}

	private boolean fits(Node node) {
		List<Integer> own = code(node).orElseThrow().numbers();
		return own.get(own.size() - 2) == parentCode(node).orElseThrow().last();
	}

	/** The parent's code, if the element's own names a parent at all. */
	private Optional<Code> parentCode(Node node) {
		Node parent = node.parent();
		return (parent == null || code(node).filter((code) -> code.numbers().size() > 1).isEmpty()) ? Optional.empty()
				: code(parent);
	}

	private Optional<Code> code(Node node) {
		return this.grammar.code(node.code());
	}

}
