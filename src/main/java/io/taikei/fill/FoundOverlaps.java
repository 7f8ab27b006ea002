package io.taikei.fill;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.loader.BestOverlaps;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;

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

	private final CountedPairs counterparts;

	private final CountedPairs directOrRelated;

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
		this.counterparts = new CountedPairs(elements);
		this.directOrRelated = new CountedPairs(elements);
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
			this.found.writeBoolean(overlap.tier() == Tier.RELATED);
			this.found.writeUTF(this.table.properties(properties));
		}
	}

	/** Writes all, with whose best they are, and counts what is direct or related. */
	void write() throws IOException {
		this.found.close();
		try (DataInputStream overlaps = new DataInputStream(
				new BufferedInputStream(Files.newInputStream(this.file), 1 << 16))) {
			while (overlaps.available() > 0) {
				int a = overlaps.readInt();
				int b = overlaps.readInt();
				boolean counterpart = overlaps.readBoolean();
				boolean related = overlaps.readBoolean();
				if (counterpart) {
					this.counterparts.add(a, b);
				}
				if (counterpart || related) {
					this.directOrRelated.add(a, b);
				}
				this.table.write("%s,%s,%b,%b".formatted(this.elements.node(a), this.elements.node(b), isBest(a, b),
						isBest(b, a)), overlaps.readUTF());
				this.size++;
			}
		}
		Files.delete(this.file);
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

	/** Whether something was found that is direct or related. */
	boolean hasDirectOrRelated(String elementId) {
		return this.directOrRelated.others(this.elements.number(elementId)) > 0;
	}

	/** What comparing an element leaves at its node. */
	Map<String, Object> properties(String elementId) {
		int element = this.elements.number(elementId);
		Map<String, Object> properties = new HashMap<>();
		properties.put("counterparts", this.counterparts.others(element));
		properties.put("counterpartPlans", this.counterparts.plans(element));
		properties.put("directOrRelated", this.directOrRelated.others(element));
		properties.put("directOrRelatedPlans", this.directOrRelated.plans(element));
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
