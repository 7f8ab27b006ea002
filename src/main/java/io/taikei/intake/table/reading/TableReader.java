package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import io.taikei.intake.code.Code;
import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole;
import io.taikei.intake.table.TableMapping;
import io.taikei.intake.table.structure.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables by a mapping. The same tables and the same mapping give the same reading.
 */
public final class TableReader {

	private final List<Grid> grids;

	private final TableMapping mapping;

	private final CodeGrammar grammar;

	private final Ledger ledger;

	private final List<Doubt> doubts = new ArrayList<>();

	/** The rows with the index of each in its table. */
	private final Map<GridRow, Integer> rows = new LinkedHashMap<>();

	private TableReader(List<Grid> grids, TableMapping mapping) {
		this.grids = grids;
		this.mapping = mapping;
		this.grammar = new CodeGrammar(mapping.levels());
		this.ledger = new Ledger(grids);
	}

	/** The elements of tables, with doubts and an account of every cell. */
	public static Draft read(List<Grid> grids, TableMapping mapping) {
		return new TableReader(grids, mapping).read();
	}

	private Draft read() {
		TableRows tables = new TableRows(this.grids, this.mapping, this.grammar, this.ledger, this.doubts);
		this.rows.putAll(tables.read());
		List<List<Node>> levels = new ArrayList<>();
		for (int level = 0; level < this.mapping.levels().size(); level++) {
			List<Node> nodes = level(level);
			levels.add(nodes);
			String name = this.mapping.levels().get(level);
			if (nodes.isEmpty()) {
				this.doubts.add(Doubt.of(Doubt.Kind.LEVEL_WITHOUT_ELEMENTS, List.of(), name));
			}
			this.doubts.addAll(new Numbering(this.grammar).gaps(nodes, name));
			this.doubts.addAll(new NumberOrder(this.grammar, nodes, name).doubts());
			new CodePaths(this.grammar).doubt(nodes, name).ifPresent(this.doubts::add);
		}
		this.doubts.addAll(LeftOut.doubts(levels, this.mapping.levels()));
		this.rows.forEach(this::details);
		return new Draft(this.mapping.levels(), elements(levels), this.doubts, this.ledger.account());
	}

	private List<Node> level(int level) {
		LevelNodes nodes = new LevelNodes(this.grammar, this.mapping.levels().get(level), this.doubts);
		this.rows.forEach((row, index) -> row.naming(level).ifPresent((naming) -> {
			Optional<Node> parent = (level == 0) ? Optional.empty() : row.atOrAbove(level - 1);
			if (level > 0 && parent.isEmpty() && !isTop(level)) {
				if (!naming.cells().isEmpty()) {
					this.doubts.add(Doubt.of(Doubt.Kind.ROW_WITHOUT_PARENT,
							this.ledger.placesOf(row.table(), row.cells().isEmpty() ? naming.cells() : row.cells()),
							(naming.code() + " " + naming.title()).strip()));
				}
				return;
			}
			nodes.add(row, parent.orElse(null), naming,
					naming.cells().stream().map((cell) -> this.ledger.place(row.table(), cell)).toList());
		}));
		return nodes.make(level);
	}

	/** Whether no row names anything above a level. */
	private boolean isTop(int level) {
		return this.rows.keySet()
			.stream()
			.noneMatch((row) -> IntStream.range(0, level).anyMatch((above) -> row.naming(above).isPresent()));
	}

	private void details(GridRow row, int index) {
		if (row.cells().isEmpty()) {
			return;
		}
		List<Integer> read = new Details(row, this.grammar, this.ledger).read();
		for (MappedColumn column : row.layout().columns()) {
			int place = column.number() - 1;
			ColumnRole role = column.role();
			Integer level = role.level();
			boolean content = read.contains(place) || (level != null && role.names() && isAt(row, level));
			TextRole became = content ? TextRole.CONTENT : (level == null) ? TextRole.IGNORED : TextRole.DOUBTFUL;
			this.ledger.set(row.table(), index, row.left() + place, became);
			Cell cell = row.cells().get(place);
			if (became == TextRole.DOUBTFUL && !Titles.isNothing(cell.text()) && !role.names()) {
				this.doubts.add(Doubt.of(Doubt.Kind.CELLS_WITHOUT_ELEMENT,
						List.of(this.ledger.place(row.table(), cell)), cell.text().strip()));
			}
		}
	}

	private static boolean isAt(GridRow row, int level) {
		return row.atOrAbove(level).filter((node) -> node.level() == level).isPresent();
	}

	/**
	 * The elements in the order of the tree; neighbours by their numbers if all have one.
	 */
	private List<DraftElement> elements(List<List<Node>> levels) {
		Map<Node, List<Node>> children = new HashMap<>();
		List<Node> top = new ArrayList<>();
		levels.stream().flatMap(List::stream).forEach((node) -> {
			Node parent = node.parent();
			((parent == null) ? top : children.computeIfAbsent(parent, (p) -> new ArrayList<>())).add(node);
		});
		List<DraftElement> elements = new ArrayList<>();
		inOrder(top).forEach((node) -> add(node, null, children, elements));
		return elements;
	}

	private void add(Node node, @Nullable Integer parent, Map<Node, List<Node>> children, List<DraftElement> elements) {
		int index = elements.size();
		elements.add(node.element(parent));
		inOrder(children.getOrDefault(node, List.of())).forEach((child) -> add(child, index, children, elements));
	}

	private List<Node> inOrder(List<Node> siblings) {
		Map<Node, List<Integer>> numbers = new HashMap<>();
		siblings.forEach((node) -> this.grammar.code(node.code())
			.map(Code::numbers)
			.ifPresent((path) -> numbers.put(node, path)));
		return (numbers.size() < siblings.size()) ? siblings
				: siblings.stream()
					.sorted(Comparator.comparing((node) -> Objects.requireNonNull(numbers.get(node)), Code.BY_NUMBERS))
					.toList();
	}

}
