package io.taikei.fill;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.loader.BestOverlaps;
import org.jspecify.annotations.Nullable;

/**
 * The best overlaps of all elements. Each is kept in a file as soon as it is found, once
 * though it may be among the best of both of its elements. Memory holds of each only
 * which two elements it is of.
 */
final class FoundOverlaps implements AutoCloseable {

	private static final int NOT_COMPARED = -1;

	private final ElementNumbers elements;

	private final ImportTable table;

	private final Path file;

	private final DataOutputStream found;

	/**
	 * For each element the others of its best overlaps, in order; null where it waits.
	 */
	private final int[][] best;

	private final double[] least;

	private final int[] counterparts;

	private final @Nullable BitSet[] counterpartPlans;

	private long size;

	/**
	 * None yet.
	 * @param table where they are written to in the end
	 */
	FoundOverlaps(ElementNumbers elements, ImportTable table) throws IOException {
		this.elements = elements;
		this.table = table;
		this.file = table.file().resolveSibling("found-overlaps");
		this.found = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(this.file), 1 << 16));
		this.best = new int[elements.size()][];
		this.least = new double[elements.size()];
		this.counterparts = new int[elements.size()];
		this.counterpartPlans = new BitSet[elements.size()];
	}

	/** Adds what was found for elements of a plan. */
	void add(BestOverlaps plan) throws IOException {
		for (Map<String, Object> row : plan.compared()) {
			int element = this.elements.number(String.valueOf(row.get("elementId")));
			Double score = (Double) row.get("leastBest");
			this.least[element] = (score != null) ? score : NOT_COMPARED;
			this.best[element] = new int[0];
		}
		Map<Integer, int[]> others = new HashMap<>();
		for (Map<String, Object> row : plan.overlaps()) {
			add(row, others);
		}
		others.forEach((element, all) -> {
			Arrays.sort(all);
			this.best[element] = all;
		});
	}

	private void add(Map<String, Object> row, Map<Integer, int[]> others) throws IOException {
		int a = this.elements.number(String.valueOf(row.get("a")));
		int b = this.elements.number(String.valueOf(row.get("b")));
		@SuppressWarnings("unchecked")
		Map<String, Object> properties = new HashMap<>((Map<String, Object>) row.get("properties"));
		boolean ofA = properties.remove("bestOfA") != null;
		properties.remove("bestOfB");
		int element = ofA ? a : b;
		int other = ofA ? b : a;
		others.merge(element, new int[] { other }, FoundOverlaps::joined);
		if (!isBest(other, element)) {
			boolean accepted = Boolean.TRUE.equals(properties.get("accepted"));
			properties.putIfAbsent("reviewState", "UNREVIEWED");
			properties.putIfAbsent("kept", false);
			properties.put("counterpart", accepted);
			this.found.writeInt(a);
			this.found.writeInt(b);
			this.found.writeBoolean(accepted);
			this.found.writeUTF(this.table.properties(properties));
		}
	}

	private static int[] joined(int[] some, int[] more) {
		int[] all = Arrays.copyOf(some, some.length + more.length);
		System.arraycopy(more, 0, all, some.length, more.length);
		return all;
	}

	/** Writes all, with whose best they are, and counts the counterparts. */
	void write() throws IOException {
		this.found.close();
		try (DataInputStream overlaps = new DataInputStream(
				new BufferedInputStream(Files.newInputStream(this.file), 1 << 16))) {
			while (overlaps.available() > 0) {
				int a = overlaps.readInt();
				int b = overlaps.readInt();
				if (overlaps.readBoolean()) {
					count(a, b);
					count(b, a);
				}
				this.table.write("%s,%s,%b,%b".formatted(this.elements.node(a), this.elements.node(b), isBest(a, b),
						isBest(b, a)), overlaps.readUTF());
				this.size++;
			}
		}
		Files.delete(this.file);
	}

	private void count(int element, int other) {
		this.counterparts[element]++;
		BitSet plans = this.counterpartPlans[element];
		if (plans == null) {
			plans = new BitSet();
			this.counterpartPlans[element] = plans;
		}
		plans.set(this.elements.plan(other));
	}

	private boolean isBest(int holder, int held) {
		return this.best[holder] != null && Arrays.binarySearch(this.best[holder], held) >= 0;
	}

	/** How many overlaps there are. */
	long size() {
		return this.size;
	}

	/** Whether an element was compared; it waits no longer. */
	boolean isCompared(String elementId) {
		return this.best[this.elements.number(elementId)] != null;
	}

	/** What comparing an element leaves at its node. */
	Map<String, Object> properties(String elementId) {
		int element = this.elements.number(elementId);
		Map<String, Object> properties = new HashMap<>();
		BitSet plans = this.counterpartPlans[element];
		properties.put("counterparts", (long) this.counterparts[element]);
		properties.put("counterpartPlans", (plans != null) ? (long) plans.cardinality() : 0L);
		if (this.least[element] != NOT_COMPARED) {
			properties.put("leastBest", this.least[element]);
		}
		return properties;
	}

	@Override
	public void close() throws IOException {
		this.found.close();
		Files.deleteIfExists(this.file);
	}

}
