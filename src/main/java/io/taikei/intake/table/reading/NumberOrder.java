package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import io.taikei.intake.code.Code;
import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;

/**
 * Tells where the codes of neighbours speak against their places: where most are counted
 * 1, 2, 3 below each parent, those that are not; those that name different parents; and
 * elements without a code among others with codes.
 */
final class NumberOrder {

	private static final double MOST = 0.7;

	private static final double NEARLY_ALL = 0.8;

	private static final int FEWEST = 3;

	private static final double DOUBTFUL = 0.7;

	private final String level;

	private final List<Node> nodes;

	private final Map<Node, Code> codes = new LinkedHashMap<>();

	private final Map<String, List<Node>> siblings = new LinkedHashMap<>();

	NumberOrder(CodeGrammar grammar, List<Node> nodes, String level) {
		this.level = level;
		this.nodes = nodes;
		for (Node node : nodes) {
			grammar.code(node.code()).ifPresent((code) -> {
				this.codes.put(node, code);
				this.siblings.computeIfAbsent(node.parentPath(), (path) -> new ArrayList<>()).add(node);
			});
		}
	}

	List<Doubt> doubts() {
		List<Doubt> doubts = new ArrayList<>();
		boolean atTop = this.nodes.stream().allMatch((node) -> node.parent() == null);
		List<Node> orphans = atTop ? List.of() : this.codes.keySet().stream().filter(this::namesParentNotRead).toList();
		if (!orphans.isEmpty()) {
			doubts.add(doubt(Kind.CODES_OF_OTHER_PARENTS, "-", orphans));
		}
		if (this.codes.size() < Math.max(FEWEST, NEARLY_ALL * this.nodes.size())) {
			return doubts;
		}
		withoutCode().ifPresent(doubts::add);
		this.siblings.forEach((parent, children) -> {
			if (!orphans.contains(children.getFirst()) && Numbering.prefixes(codes(children)) > 1) {
				doubts.add(doubt(Kind.CODES_OF_OTHER_PARENTS, parent, children));
			}
		});
		if (isOrdered(this.siblings.values())) {
			this.siblings.forEach((parent, children) -> {
				if (!isOrdered(children)) {
					doubts.add(doubt(Kind.NUMBERS_OUT_OF_ORDER, parent, children));
				}
			});
		}
		return doubts;
	}

	private Optional<Doubt> withoutCode() {
		List<Node> without = this.nodes.stream().filter((node) -> !this.codes.containsKey(node)).toList();
		without.forEach((node) -> node.nameDoubtful(DOUBTFUL));
		return without.isEmpty() ? Optional.empty()
				: Optional
					.of(Doubt.of(Kind.CODE_MISSING, without.stream().flatMap((node) -> node.places().stream()).toList(),
							this.level, LevelNodes.listed(without.stream().map(Node::title).toList())));
	}

	private Doubt doubt(Kind kind, String parent, List<Node> children) {
		return Doubt.of(kind, children.stream().flatMap((child) -> child.places().stream()).toList(), parent,
				LevelNodes.listed(children.stream().map(Node::code).toList()));
	}

	private boolean namesParentNotRead(Node node) {
		return node.parent() == null && Objects.requireNonNull(this.codes.get(node)).numbers().size() > 1;
	}

	private List<Code> codes(List<Node> children) {
		return children.stream().map((child) -> Objects.requireNonNull(this.codes.get(child))).toList();
	}

	private boolean isOrdered(Collection<List<Node>> groups) {
		return groups.size() >= FEWEST && groups.stream().filter(this::isOrdered).count() >= MOST * groups.size();
	}

	private boolean isOrdered(List<Node> children) {
		return IntStream.range(0, children.size())
			.allMatch((i) -> Objects.requireNonNull(this.codes.get(children.get(i))).last() == i + 1);
	}

}
