package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.table.structure.Naming;
import io.taikei.intake.table.structure.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Makes the elements of one level of its rows. What has the same parent and code is one
 * element, whatever its spellings; where there is no code, what has the same title.
 */
final class LevelNodes {

	/** If codes of more elements stand before titles that differ, codes tell nothing. */
	private static final double TOLERATED = 0.3;

	/** How sure what has a code alone is an element at most. */
	private static final double UNNAMED = 0.7;

	private static final int FEW = 2;

	private static final int CLEARLY_MORE = 3;

	private final CodeGrammar grammar;

	private final String level;

	private final List<Doubt> doubts;

	private final List<NamedRow> named = new ArrayList<>();

	LevelNodes(CodeGrammar grammar, String level, List<Doubt> doubts) {
		this.grammar = grammar;
		this.level = level;
		this.doubts = doubts;
	}

	void add(GridRow row, @Nullable Node parent, Naming naming, List<DocumentPlace> places) {
		this.named.add(new NamedRow(row, parent, naming, places, this.grammar));
	}

	/** The elements, in the order of their first rows; each row knows its own then. */
	List<Node> make(int index) {
		Map<ElementKey, Map<String, List<NamedRow>>> byCode = new LinkedHashMap<>();
		for (NamedRow one : this.named) {
			byCode.computeIfAbsent(one.codeKey(), (key) -> new LinkedHashMap<>())
				.computeIfAbsent(Titles.key(one.naming().title()), (title) -> new ArrayList<>())
				.add(one);
		}
		byCode.entrySet().removeIf((entry) -> entry.getKey().text().isEmpty());
		underOneParent(byCode);
		boolean reliable = byCode.values().stream().filter(this::differs).count() <= Math.max(FEW,
				TOLERATED * byCode.size());
		Set<ElementKey> usual = new HashSet<>();
		byCode.forEach((code, titles) -> usual.add(new ElementKey(code.parent(), most(titles))));
		Map<NamedRow, ElementKey> keys = new HashMap<>();
		byCode.forEach((code, titles) -> {
			Map<String, ElementKey> chosen = reliable ? clusters(code, titles, usual) : byTitle(code, titles);
			titles.forEach((title, rows) -> rows.forEach((row) -> keys.put(row, chosen.getOrDefault(title, code))));
		});
		return nodes(index, keys);
	}

	private List<Node> nodes(int index, Map<NamedRow, ElementKey> keys) {
		Map<ElementKey, ElementKey> codeOfTitle = new HashMap<>();
		keys.forEach((one, key) -> codeOfTitle.putIfAbsent(one.titleKey(), key));
		Map<ElementKey, Node> nodes = new LinkedHashMap<>();
		for (NamedRow one : this.named) {
			ElementKey title = one.titleKey();
			ElementKey key = keys.getOrDefault(one, codeOfTitle.getOrDefault(title, title));
			Node node = nodes.computeIfAbsent(key, (k) -> new Node(index, k.parent()));
			node.named(one.naming(), one.places());
			one.row().belongsTo(node);
			node.doubtful(one.row().confidence(index));
		}
		nodes.values().forEach(this::tellSpellings);
		nodes.values()
			.stream()
			.filter((node) -> this.grammar.code(node.title()).isPresent())
			.forEach((node) -> node.nameDoubtful(UNNAMED));
		return List.copyOf(nodes.values());
	}

	private boolean differs(Map<String, List<NamedRow>> titles) {
		String most = most(titles);
		return titles.keySet().stream().anyMatch((title) -> !title.isEmpty() && !Titles.areSimilar(title, most));
	}

	private static String most(Map<String, List<NamedRow>> titles) {
		return titles.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().isEmpty())
			.reduce((most, entry) -> (entry.getValue().size() > most.getValue().size()) ? entry : most)
			.map(Map.Entry::getKey)
			.orElse("");
	}

	/**
	 * Titles that are no spelling of the one most rows have are elements of their own,
	 * unless they are the usual title of another code.
	 */
	private Map<String, ElementKey> clusters(ElementKey code, Map<String, List<NamedRow>> titles,
			Set<ElementKey> usual) {
		String most = most(titles);
		Map<String, ElementKey> apart = new LinkedHashMap<>();
		for (String title : titles.keySet()) {
			boolean mistaken = usual.contains(new ElementKey(code.parent(), title));
			if (!title.isEmpty() && !Titles.areSimilar(title, most) && !mistaken) {
				apart.put(title, new ElementKey(code.parent(), code.text() + "\n" + title));
			}
		}
		if (!apart.isEmpty()) {
			List<NamedRow> rows = titles.values().stream().flatMap(List::stream).toList();
			this.doubts.add(Doubt.of(Doubt.Kind.CODE_OF_SEVERAL_TITLES, placesOf(rows), this.level,
					rows.getFirst().naming().code(),
					listed(rows.stream().map((row) -> row.naming().title()).toList())));
		}
		return apart;
	}

	private static Map<String, ElementKey> byTitle(ElementKey code, Map<String, List<NamedRow>> titles) {
		Map<String, ElementKey> keys = new HashMap<>();
		titles.keySet().forEach((title) -> keys.put(title, new ElementKey(code.parent(), "\n" + title)));
		return keys;
	}

	/**
	 * Where a level's codes are its own throughout, a few rows with another parent are
	 * mistaken about that.
	 */
	private void underOneParent(Map<ElementKey, Map<String, List<NamedRow>>> byCode) {
		Map<String, List<ElementKey>> parents = new LinkedHashMap<>();
		byCode.keySet().forEach((key) -> parents.computeIfAbsent(key.text(), (text) -> new ArrayList<>()).add(key));
		if (parents.size() < 0.9 * byCode.size()) {
			return;
		}
		for (List<ElementKey> keys : parents.values()) {
			List<ElementKey> alike = alike(keys, byCode);
			if (alike.size() > 1) {
				tellParents(alike, byCode);
				for (ElementKey few : alike.subList(1, alike.size())) {
					if (rows(byCode, alike.getFirst()) >= CLEARLY_MORE * rows(byCode, few)) {
						move(few, alike.getFirst(), byCode);
					}
				}
			}
		}
	}

	/** The key of most rows, and those of others with a similar title. */
	private static List<ElementKey> alike(List<ElementKey> keys, Map<ElementKey, Map<String, List<NamedRow>>> byCode) {
		ElementKey most = keys.stream()
			.reduce((one, other) -> (rows(byCode, other) > rows(byCode, one)) ? other : one)
			.orElseThrow();
		List<ElementKey> alike = new ArrayList<>(List.of(most));
		keys.stream()
			.filter((key) -> !key.equals(most) && Titles.areSimilar(most(byCode.getOrDefault(key, Map.of())),
					most(byCode.getOrDefault(most, Map.of()))))
			.forEach(alike::add);
		return alike;
	}

	private void move(ElementKey from, ElementKey to, Map<ElementKey, Map<String, List<NamedRow>>> byCode) {
		Map<String, List<NamedRow>> moved = Objects.requireNonNull(byCode.remove(from));
		moved.forEach((title, rows) -> {
			List<NamedRow> kept = new ArrayList<>();
			for (NamedRow row : rows) {
				NamedRow below = row.below(to.parent());
				this.named.set(this.named.indexOf(row), below);
				kept.add(below);
			}
			Objects.requireNonNull(byCode.get(to)).computeIfAbsent(title, (t) -> new ArrayList<>()).addAll(kept);
		});
	}

	private static int rows(Map<ElementKey, Map<String, List<NamedRow>>> byCode, ElementKey key) {
		return byCode.getOrDefault(key, Map.of()).values().stream().mapToInt(List::size).sum();
	}

	private void tellParents(List<ElementKey> keys, Map<ElementKey, Map<String, List<NamedRow>>> byCode) {
		List<NamedRow> rows = keys.stream()
			.flatMap((key) -> byCode.getOrDefault(key, Map.of()).values().stream().flatMap(List::stream))
			.toList();
		this.doubts.add(Doubt.of(Doubt.Kind.SEVERAL_PARENTS, placesOf(rows), this.level,
				rows.getFirst().naming().code() + " " + rows.getFirst().naming().title(),
				listed(keys.stream().map((key) -> (key.parent() == null) ? "-" : key.parent().title()).toList())));
	}

	private void tellSpellings(Node node) {
		Map<String, List<DocumentPlace>> others = node.otherTitles();
		if (!others.isEmpty()) {
			this.doubts.add(Doubt.of(Doubt.Kind.SPELLINGS_DIFFER,
					others.values().stream().flatMap(List::stream).distinct().toList(), this.level,
					(node.code() + " " + node.title()).strip(), listed(List.copyOf(others.keySet()))));
			node.doubtful(0.8);
		}
	}

	private static List<DocumentPlace> placesOf(List<NamedRow> rows) {
		return rows.stream().flatMap((row) -> row.places().stream()).distinct().toList();
	}

	static String listed(List<String> words) {
		return String.join(" / ", words.stream().distinct().toList());
	}

}
