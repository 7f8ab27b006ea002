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
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
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

	/** Adds what was found for elements. */
	void add(BestOverlaps found) throws IOException {
		for (Map.Entry<ElementId, List<Overlap>> best : found.best().entrySet()) {
			int element = this.elements.number(best.getKey().value());
			Double score = found.least().get(best.getKey());
			this.least[element] = (score != null) ? score : NOT_COMPARED;
			this.best[element] = best.getValue()
				.stream()
				.mapToInt((overlap) -> this.elements
					.number((overlap.a().equals(best.getKey()) ? overlap.b() : overlap.a()).value()))
				.sorted()
				.toArray();
			for (Overlap overlap : best.getValue()) {
				add(overlap, element, found.computed(overlap));
			}
		}
	}

	private void add(Overlap overlap, int element, Map<String, Object> computed) throws IOException {
		int a = this.elements.number(overlap.a().value());
		int b = this.elements.number(overlap.b().value());
		if (!isBest((element == a) ? b : a, element)) {
			Map<String, Object> properties = new HashMap<>(computed);
			properties.put("reviewState", "UNREVIEWED");
			properties.put("kept", false);
			properties.put("counterpart", overlap.accepted());
			properties.put("related", overlap.tier() == Tier.RELATED);
			this.found.writeInt(a);
			this.found.writeInt(b);
			this.found.writeBoolean(overlap.accepted());
			this.found.writeUTF(this.table.properties(properties));
		}
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

	/** Whether something was found that makes another element its counterpart. */
	boolean hasCounterpart(String elementId) {
		return this.counterparts[this.elements.number(elementId)] > 0;
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
