package io.taikei.overlap.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
		List<SparseVector> all = groups.stream().flatMap(List::stream).toList();
		ExhaustiveIndex exhaustive = new ExhaustiveIndex(all);
		double[] thresholds = random.doubles(all.size(), 0.01, 1).toArray();
		for (SparseVector query : queries) {
			int blocks = random.nextInt((random.nextInt(4) == 0) ? 100 : 10);
			int first = random.nextInt(all.size() + 1);
			int end = first + random.nextInt(all.size() - first + 1);

			List<Hit> others = inOrder(exhaustive.searchOutside(first, end, query, all.size()));
			assertThat(inOrder(search(index, first, end, query).others(new Thresholds.Uniform(0.5))))
				.isEqualTo(others.stream().filter((hit) -> hit.score() >= 0.5).toList());
			Thresholds byDocument = new Thresholds.ByDocument(thresholds);
			assertThat(inOrder(search(index, first, end, query).others(byDocument)))
				.isEqualTo(others.stream().filter((hit) -> hit.score() >= thresholds[hit.document()]).toList());
			assertThat(inOrder(search(index, first, end, query)
				.others(new Thresholds.OfPart(0.3, (document) -> thresholds[document]))))
				.isEqualTo(others.stream().filter((hit) -> hit.score() >= 0.3 / thresholds[hit.document()]).toList());
			BlockSearch search = search(index, first, end, query);
			List<Hit> found = new ArrayList<>(search.promising(blocks));
			Set<Hit> promising = Set.copyOf(found);
			found.addAll(search.others(new Thresholds.Uniform(0.1)));
			assertThat(inOrder(found))
				.isEqualTo(others.stream().filter((hit) -> hit.score() >= 0.1 || promising.contains(hit)).toList());
		}
	}

	@Test
	void searchesTheMostPromisingBlocksFirst() {
		BlockSearch search = search(index(List.of(threeBlocks())), 0, 0, words(1, 2, 3, 4));

		assertThat(search.promising(1)).extracting(Hit::document).containsExactly(block(1));
		assertThat(search.promising(1)).extracting(Hit::document).containsExactly(block(0));
		assertThat(search.others(new Thresholds.Uniform(0))).extracting(Hit::document).containsExactly(block(2));
	}

	@Test
	void forgetsTheQueryBefore() {
		List<SparseVector> documents = new SyntheticPlans(41).plans(600).stream().flatMap(List::stream).toList();
		InvertedIndex index = index(List.of(documents));
		BlockSearch search = index.searchOutside(0, 0);

		for (SparseVector query : documents.subList(0, 20)) {
			search.begin(query);
			search.promising(1);

			search.begin(query);
			assertThat(inOrder(search.others(new Thresholds.Uniform(0)))).isEqualTo(all(index, query));
		}
	}

	@Test
	void searchesAllBlocksWhereMoreAreAskedFor() {
		BlockSearch search = search(index(List.of(threeBlocks())), 0, 0, words(1, 2, 3, 4));

		assertThat(search.promising(3 * BlockMaxima.BLOCK + 1)).hasSize(3 * BlockMaxima.BLOCK);
	}

	@Test
	void keepsTheLessPromisingDocumentsOfAPromisingBlockForLater() {
		List<SparseVector> block = new ArrayList<>(Collections.nCopies(BlockMaxima.BLOCK - 1, words(1, 8, 9)));
		block.add(words(1));
		BlockSearch search = search(index(List.of(block)), 0, 0, words(1));

		assertThat(search.promising(1)).extracting(Hit::document).containsExactly(BlockMaxima.BLOCK - 1);
		assertThat(search.others(new Thresholds.Uniform(0.5))).hasSize(BlockMaxima.BLOCK - 1);
	}

	@Test
	void countsNoBlockAsPromisingThatIsLeftOut() {
		BlockSearch search = search(index(List.of(threeBlocks())), BlockMaxima.BLOCK, 2 * BlockMaxima.BLOCK,
				words(1, 2, 3, 4));

		assertThat(search.promising(1)).extracting(Hit::document).containsExactly(block(0));
	}

	@Test
	void refusesMoreDocumentsThanCanBeToldApart() {
		InvertedIndex index = new InvertedIndex();

		index.add(Collections.nCopies(BlockMaxima.LIMIT, EMPTY));

		assertThat(index.size()).isEqualTo(BlockMaxima.LIMIT);
		assertThatIllegalArgumentException().isThrownBy(() -> index.add(List.of(EMPTY)))
			.withMessageContaining("33,554,433 documents");
	}

	@Test
	void findsWhatIsNotRemoved() {
		List<SparseVector> documents = new SyntheticPlans(31).plans(400).stream().flatMap(List::stream).toList();
		InvertedIndex index = index(List.of(documents));

		index.remove(100, 300);

		assertThat(index.removed()).isEqualTo(200);
		assertThat(all(index, documents.getFirst())).isEqualTo(inOrder(
				new ExhaustiveIndex(documents).searchOutside(100, 300, documents.getFirst(), documents.size())));
	}

	@Test
	void findsOnlyWhatSharesADimension() {
		InvertedIndex index = index(List.of(List.of(SparseVector.of(Map.of(3, 1.0)), SparseVector.of(Map.of(8, 1.0))),
				List.of(), List.of(EMPTY)));

		assertThat(all(index, SparseVector.of(Map.of(3, 1.0, 99, 1.0)))).extracting(Hit::document).containsExactly(0);
		assertThat(all(index, SparseVector.of(Map.of(5, 1.0)))).isEmpty();
		assertThat(all(index, EMPTY)).isEmpty();
		assertThat(all(new InvertedIndex(), EMPTY)).isEmpty();
	}

	@Test
	void findsWhatIsAddedLater() {
		List<List<SparseVector>> plans = new SyntheticPlans(21).plans(1_000);
		SparseVector query = plans.getFirst().getLast();
		InvertedIndex growing = new InvertedIndex();

		for (int plan = 0; plan < plans.size(); plan++) {
			assertThat(growing.add(plans.get(plan))).isEqualTo(growing.size() - plans.get(plan).size());

			assertThat(all(growing, query)).isEqualTo(all(index(plans.subList(0, plan + 1)), query));
		}
		assertThat(growing.size()).isEqualTo(plans.stream().mapToInt(List::size).sum());
	}

	private static BlockSearch search(InvertedIndex index, int first, int end, SparseVector query) {
		BlockSearch search = index.searchOutside(first, end);
		search.begin(query);
		return search;
	}

	private static List<Hit> all(InvertedIndex index, SparseVector query) {
		return inOrder(search(index, 0, 0, query).others(new Thresholds.Uniform(0)));
	}

	private static List<Hit> inOrder(List<Hit> hits) {
		return hits.stream().sorted(Comparator.comparingInt(Hit::document)).toList();
	}

	private static InvertedIndex index(List<List<SparseVector>> groups) {
		InvertedIndex index = new InvertedIndex();
		groups.forEach(index::add);
		return index;
	}

	/**
	 * Of them the second block is the likest to its first word, and the third the least.
	 */
	private static List<SparseVector> threeBlocks() {
		return Stream.of(words(1, 8), words(1), words(1, 8, 9))
			.flatMap((document) -> Collections.nCopies(BlockMaxima.BLOCK, document).stream())
			.toList();
	}

	private static Integer[] block(int block) {
		return IntStream.range(block * BlockMaxima.BLOCK, (block + 1) * BlockMaxima.BLOCK)
			.boxed()
			.toArray(Integer[]::new);
	}

	private static SparseVector words(int... words) {
		return SparseVector.of(words, IntStream.of(words).mapToDouble((word) -> 1).toArray());
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
