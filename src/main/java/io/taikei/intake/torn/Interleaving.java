package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.torn.TornPage.PageCode;

/**
 * All ways to read a page as columns that were shuffled but each kept its order: the
 * likeliest, and the probability of every choice, by forward and backward sums over the
 * states of the columns. States that are far behind the best are left out.
 */
final class Interleaving {

	private static final int MOST_STATES = 400;

	private static final int MOST_SKIPPED = 2;

	/** What is less likely than that is left out, unless nothing else is possible. */
	private static final double HOPELESS = -10;

	/** Behind so many lines, a name has ended. */
	private static final int LONGEST_BREAK = 4;

	private final TornPage page;

	private final ColumnWeights weights;

	/** The states behind each text, and what leads to them. */
	private final List<Map<State, Node>> steps = new ArrayList<>();

	private final List<Integer> texts = new ArrayList<>();

	Interleaving(TornPage page, ColumnWeights weights) {
		this.page = page;
		this.weights = weights;
		Map<State, Node> nodes = new LinkedHashMap<>();
		State first = State.first(page.codes().size());
		nodes.put(first, new Node(first, 0));
		this.steps.add(nodes);
		for (int i = 0; i < page.fragments().size(); i++) {
			if (!page.fragments().get(i).isCode()) {
				this.texts.add(i);
				nodes = next(nodes.values(), i);
				this.steps.add(nodes);
			}
		}
		backward();
	}

	/** What each text is in the likeliest way, with the probability of that. */
	Map<Integer, Chosen> likeliest() {
		Map<Integer, Chosen> chosen = new LinkedHashMap<>();
		Node node = this.steps.getLast()
			.values()
			.stream()
			.max(Comparator.comparingDouble((one) -> one.best))
			.orElseThrow();
		double total = this.steps.getFirst().values().iterator().next().backward;
		for (int step = this.texts.size(); step > 0; step--) {
			Map<Choice, Double> all = new HashMap<>();
			this.steps.get(step)
				.values()
				.forEach((to) -> to.edges.forEach((edge) -> all.merge(edge.choice,
						Math.exp(edge.from.forward + edge.weight + to.backward - total), Double::sum)));
			Edge edge = node.bestEdge();
			chosen.put(this.texts.get(step - 1), new Chosen(edge.choice, all.getOrDefault(edge.choice, 0.0), all));
			node = edge.from;
		}
		return chosen;
	}

	private Map<State, Node> next(Iterable<Node> nodes, int index) {
		Map<State, Node> next = new LinkedHashMap<>();
		int line = this.page.fragments().get(index).line();
		for (Node node : nodes) {
			State state = node.state.at(line, this.page);
			add(next, node, state, Choice.OTHER, this.weights.other(index));
			for (int level = 0; level < state.open.length; level++) {
				begin(next, node, state, level, index);
				if (state.open[level] >= 0) {
					int code = state.last[level];
					add(next, node, state.continued(level, index), new Choice(level, code, false),
							this.weights.goesOn(index, state.open[level], this.page.codes().get(level).get(code)));
				}
			}
		}
		return pruned(next, index);
	}

	/** The text begins the name of the next code, or of another one that has none. */
	private void begin(Map<State, Node> next, Node node, State state, int level, int index) {
		List<PageCode> codes = this.page.codes().get(level);
		BitSet named = state.named.get(level);
		int following = named.nextClearBit(state.last[level] + 1);
		int passed = 0;
		for (int code = named.nextClearBit(0); code < codes.size(); code = named.nextClearBit(code + 1)) {
			if (passed <= MOST_SKIPPED || this.weights.isBeside(index, codes.get(code))) {
				double order = (code == following) ? 0
						: ColumnWeights.DISORDER + ((code > following) ? passed * ColumnWeights.PASSED : 0);
				add(next, node, state.begun(level, code, index), new Choice(level, code, true),
						this.weights.begins(index, codes.get(code)) + order + ColumnWeights.NAMED);
			}
			passed++;
		}
	}

	private static void add(Map<State, Node> next, Node from, State state, Choice choice, double weight) {
		if (weight < HOPELESS && !choice.equals(Choice.OTHER)) {
			return;
		}
		Node to = next.computeIfAbsent(state, (key) -> new Node(key, Double.NEGATIVE_INFINITY));
		to.add(new Edge(from, choice, weight));
	}

	/**
	 * The best states, by what led to them and by the names that can still be found: who
	 * names early is not better for that.
	 */
	private Map<State, Node> pruned(Map<State, Node> nodes, int index) {
		long left = IntStream.range(index + 1, this.page.fragments().size())
			.filter((i) -> !this.page.fragments().get(i).isCode() && this.weights.mayBeName(i))
			.count();
		int codes = this.page.codes().stream().mapToInt(List::size).sum();
		Map<State, Node> kept = new LinkedHashMap<>();
		nodes.values()
			.stream()
			.sorted(Comparator
				.comparingDouble((Node node) -> node.forward + ColumnWeights.NAMED * Math.min(left, codes - node.count))
				.reversed())
			.limit(MOST_STATES)
			.forEach((node) -> kept.put(node.state, node));
		return kept;
	}

	private void backward() {
		this.steps.getLast().values().forEach((node) -> node.backward = 0);
		for (int step = this.texts.size(); step > 0; step--) {
			for (Node to : this.steps.get(step).values()) {
				for (Edge edge : to.edges) {
					edge.from.backward = sum(edge.from.backward, edge.weight + to.backward);
				}
			}
		}
	}

	private static double sum(double log, double other) {
		double most = Math.max(log, other);
		return (most == Double.NEGATIVE_INFINITY) ? most : most + Math.log1p(Math.exp(Math.min(log, other) - most));
	}

	/**
	 * What a text is, and how likely.
	 *
	 * @param all the probabilities of everything that it may be
	 */
	record Chosen(Choice choice, double probability, Map<Choice, Double> all) {

	}

	/** A way from one state to the next. */
	private record Edge(Node from, Choice choice, double weight) {

	}

	/** A state behind a text, with the sums of the ways to it and on from it. */
	private static final class Node {

		private final State state;

		private final int count;

		private final List<Edge> edges = new ArrayList<>();

		private double forward;

		private double best;

		private double backward = Double.NEGATIVE_INFINITY;

		Node(State state, double forward) {
			this.state = state;
			this.count = state.count();
			this.forward = forward;
			this.best = forward;
		}

		void add(Edge edge) {
			this.edges.add(edge);
			this.forward = sum(this.forward, edge.from.forward + edge.weight);
			this.best = Math.max(this.best, edge.from.best + edge.weight);
		}

		Edge bestEdge() {
			return this.edges.stream()
				.max(Comparator.comparingDouble((edge) -> edge.from.best + edge.weight))
				.orElseThrow();
		}

	}

	/**
	 * How far each level's column is.
	 *
	 * @param named its codes that have a name
	 * @param last the code that was named last; -1 where none was
	 * @param open the last text of the name that may go on; -1 where none may
	 */
	@SuppressWarnings("ArrayRecordComponent")
	private record State(List<BitSet> named, int[] last, int[] open) {

		static State first(int levels) {
			int[] none = new int[levels];
			Arrays.fill(none, -1);
			return new State(Stream.generate(BitSet::new).limit(levels).toList(), none, none);
		}

		/** The same where names that stand too far above a line have ended. */
		State at(int line, TornPage page) {
			int[] still = this.open.clone();
			for (int level = 0; level < still.length; level++) {
				if (still[level] >= 0 && line - page.fragments().get(still[level]).line() > LONGEST_BREAK) {
					still[level] = -1;
				}
			}
			return new State(this.named, this.last, still);
		}

		State begun(int level, int code, int index) {
			List<BitSet> further = new ArrayList<>(this.named);
			BitSet ofLevel = (BitSet) this.named.get(level).clone();
			ofLevel.set(code);
			further.set(level, ofLevel);
			return new State(further, with(this.last, level, code), with(this.open, level, index));
		}

		/** How many codes have a name. */
		int count() {
			return this.named.stream().mapToInt(BitSet::cardinality).sum();
		}

		State continued(int level, int index) {
			return new State(this.named, this.last, with(this.open, level, index));
		}

		private static int[] with(int[] of, int level, int value) {
			int[] changed = of.clone();
			changed[level] = value;
			return changed;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof State state && this.named.equals(state.named)
					&& Arrays.equals(this.last, state.last) && Arrays.equals(this.open, state.open);
		}

		@Override
		public int hashCode() {
			return 31 * (31 * this.named.hashCode() + Arrays.hashCode(this.last)) + Arrays.hashCode(this.open);
		}

	}

}
