package io.taikei.overlap.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Scores are compared as they are, to the last bit. */
class InvertedIndexTests {

	private static final SparseVector EMPTY = SparseVector.of(Map.of());

	/**
	 * Few dimensions and weights make ties, many make documents without any in common.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			200, 60,   4,    2,  1
			200, 60,   30,   3,  2
			200, 60,   2000, 50, 3
			15,  9000, 12,   2,  4
			15,  9000, 60,   4,  5
			15,  9000, 500,  50, 6
			""")
	void equalsExhaustiveSearch(int corpora, int documents, int dimensions, int weights, long seed) {
		Random random = new Random(seed);
		for (int corpus = 0; corpus < corpora; corpus++) {
			List<List<SparseVector>> groups = groups(random, documents, dimensions, weights);

			List<SparseVector> queries = new ArrayList<>(groups.get(random.nextInt(groups.size())));
			queries.add(vector(random, dimensions * 2, weights));
			queries.add(EMPTY);
			assertEqualsExhaustiveSearch(groups, queries.subList(Math.max(0, queries.size() - 8), queries.size()),
					random);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12 })
	void equalsExhaustiveSearchAmongPlans(long seed) {
		List<List<SparseVector>> plans = new SyntheticPlans(seed).plans(8_000);

		assertEqualsExhaustiveSearch(plans, plans.getLast(), new Random(seed));
	}

	private static void assertEqualsExhaustiveSearch(List<List<SparseVector>> groups, List<SparseVector> queries,
			Random random) {
		InvertedIndex index = index(groups);
		ExhaustiveIndex exhaustive = new ExhaustiveIndex(groups.stream().flatMap(List::stream).toList());
		int[] starts = IntStream.rangeClosed(0, index.groups())
			.map((group) -> (group < index.groups()) ? index.start(group) : index.size())
			.toArray();
		for (SparseVector query : queries) {
			int k = 1 + random.nextInt((random.nextInt(4) == 0) ? 100 : 10);
			int group = random.nextInt(groups.size());

			List<List<Hit>> each = exhaustive.searchEach(starts, query, k);
			assertThat(index.searchEach(query, k)).isEqualTo(each);
			assertThat(index.searchWithin(group, query, k)).isEqualTo(each.get(group));
			assertThat(index.search(query, k)).isEqualTo(exhaustive.searchOutside(0, 0, query, k));
			assertThat(index.searchOutside(group, query, k))
				.isEqualTo(exhaustive.searchOutside(index.start(group), index.end(group), query, k));
		}
	}

	@Test
	void ordersTiesByDocument() {
		SparseVector same = SparseVector.of(Map.of(3, 1.0, 4, 2.0));
		SparseVector close = SparseVector.of(Map.of(3, 1.0, 4, 2.0, 5, 0.1));
		InvertedIndex index = index(List.of(List.of(close, same), List.of(same, close, same)));

		List<Hit> hits = index.search(same, 4);

		assertThat(hits).extracting(Hit::document).containsExactly(1, 2, 4, 0);
		assertThat(hits).extracting(Hit::score).startsWith(same.dot(same), same.dot(same), same.dot(same));
	}

	@Test
	void findsOnlyWhatSharesADimension() {
		InvertedIndex index = index(List.of(List.of(SparseVector.of(Map.of(3, 1.0)), SparseVector.of(Map.of(8, 1.0))),
				List.of(), List.of(EMPTY)));

		assertThat(index.search(SparseVector.of(Map.of(3, 1.0, 99, 1.0)), 10)).extracting(Hit::document)
			.containsExactly(0);
		assertThat(index.search(SparseVector.of(Map.of(5, 1.0)), 10)).isEmpty();
		assertThat(index.search(EMPTY, 10)).isEmpty();
		assertThat(index.searchEach(EMPTY, 10)).containsExactly(List.of(), List.of(), List.of());
		assertThat(new InvertedIndex().search(EMPTY, 10)).isEmpty();
	}

	@Test
	void findsWhatIsAddedLater() {
		List<List<SparseVector>> plans = new SyntheticPlans(21).plans(1_000);
		SparseVector query = plans.getFirst().getLast();
		InvertedIndex growing = new InvertedIndex();

		for (int plan = 0; plan < plans.size(); plan++) {
			assertThat(growing.add(plans.get(plan))).isEqualTo(plan);

			assertThat(growing.searchEach(query, 10)).isEqualTo(index(plans.subList(0, plan + 1)).searchEach(query, 10))
				.hasSize(plan + 1);
		}
		assertThat(growing.size()).isEqualTo(plans.stream().mapToInt(List::size).sum());
	}

	@Test
	void rejectsSearchForNothing() {
		InvertedIndex index = index(List.of(List.of(EMPTY)));

		assertThatIllegalArgumentException().isThrownBy(() -> index.search(EMPTY, 0));
	}

	private static InvertedIndex index(List<List<SparseVector>> groups) {
		InvertedIndex index = new InvertedIndex();
		groups.forEach(index::add);
		return index;
	}

	private static List<List<SparseVector>> groups(Random random, int documents, int dimensions, int weights) {
		List<List<SparseVector>> groups = new ArrayList<>();
		int left = documents;
		while (left > 0) {
			int size = Math.min(left, random.nextInt(documents));
			groups.add(IntStream.range(0, size).mapToObj((document) -> vector(random, dimensions, weights)).toList());
			left -= size;
		}
		return groups;
	}

	/** Low dimensions are the most frequent. */
	private static SparseVector vector(Random random, int dimensions, int weights) {
		Map<Integer, Double> vector = new HashMap<>();
		for (int left = random.nextInt(13); left > 0; left--) {
			double chance = random.nextDouble();
			vector.put((int) (dimensions * chance * chance), 1.0 + random.nextInt(weights));
		}
		return SparseVector.of(vector);
	}

}
