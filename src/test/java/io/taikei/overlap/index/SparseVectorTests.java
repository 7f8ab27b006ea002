package io.taikei.overlap.index;

import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SparseVectorTests {

	@Test
	void hasLengthOneInAscendingOrder() {
		SparseVector vector = SparseVector.of(Map.of(7, 4.0, 2, 3.0));

		assertThat(vector.size()).isEqualTo(2);
		assertThat(vector.dimension(0)).isEqualTo(2);
		assertThat(vector.weight(0)).isCloseTo(0.6f, within(0x1p-24f));
		assertThat(vector.dimension(1)).isEqualTo(7);
		assertThat(vector.weight(1)).isCloseTo(0.8f, within(0x1p-24f));
		assertThat(vector.dot(vector)).isCloseTo(1, within(0x1p-22)).isLessThanOrEqualTo(1);
	}

	@Test
	void weighsWholeUnits() {
		SparseVector vector = SparseVector.of(Map.of(0, 1.0, 1, 2.0, 2, 1e-3));

		for (int i = 0; i < vector.size(); i++) {
			double units = vector.weight(i) * 0x1p24;
			assertThat(units).isEqualTo(Math.rint(units)).isPositive();
		}
	}

	@Test
	void tellsItsHeaviestDimensions() {
		SparseVector vector = SparseVector.of(Map.of(2, 3.0, 4, 5.0, 6, 3.0, 7, 1.0, 9, 3.0));

		assertThat(vector.heaviest(0)).isEmpty();
		assertThat(vector.heaviest(3)).containsExactly(4, 2, 6);
		assertThat(vector.heaviest(9)).containsExactly(4, 2, 6, 9, 7);
	}

	@Test
	void tellsWhatItWeighsMost() {
		assertThat(SparseVector.of(Map.of(7, 4.0, 2, 3.0)).greatest()).isCloseTo(0.8f, within(0x1p-24f));
		assertThat(SparseVector.of(Map.of()).greatest()).isZero();
	}

	/** Eight weights that are lost if each is added to the great one, and not before. */
	@Test
	void weighsTheSameHoweverDimensionsAreNumbered() {
		int[] dimensions = IntStream.range(0, 9).toArray();
		double[] greatFirst = DoubleStream.concat(DoubleStream.of(1), DoubleStream.generate(() -> 0x1p-27).limit(8))
			.toArray();
		double[] greatLast = DoubleStream.concat(DoubleStream.generate(() -> 0x1p-27).limit(8), DoubleStream.of(1))
			.toArray();

		assertThat(SparseVector.of(dimensions, greatFirst).weightIn(0))
			.isEqualTo(SparseVector.of(dimensions, greatLast).weightIn(8));
	}

	@Test
	void leavesOutWhatWeighsNothing() {
		SparseVector vector = SparseVector.of(Map.of(0, 1.0, 1, 0.0, 2, 1e-9));

		assertThat(vector.size()).isEqualTo(1);
		assertThat(vector.weight(0)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0, 5, 9,   0.64
			1, 2, 9,   0.48
			0, 9, 10,  0
			2, 9, 10,  0.36
			2, 5, 10,  1
			""")
	void multipliesSharedDimensions(int first, int second, int third, double expected) {
		SparseVector here = SparseVector.of(Map.of(2, 3.0, 5, 4.0));
		SparseVector there = SparseVector.of(Map.of(first, 3.0, second, 4.0, third, 0.0));

		assertThat(here.dot(there)).isEqualTo(there.dot(here));
		assertThat(here.dot(there)).isCloseTo(expected, within(0x1p-22));
	}

	@Test
	void isEmptyWithoutWeights() {
		SparseVector empty = SparseVector.of(Map.of());

		assertThat(empty.size()).isZero();
		assertThat(empty.dot(SparseVector.of(Map.of(1, 1.0)))).isZero();
	}

	@Test
	void rejectsWhatIsNoVector() {
		assertThatIllegalArgumentException().isThrownBy(() -> SparseVector.of(Map.of(1, -0.5)));
		assertThatIllegalArgumentException().isThrownBy(() -> SparseVector.of(Map.of(1, Double.NaN)));
		assertThatIllegalArgumentException().isThrownBy(() -> SparseVector.of(Map.of(1, Double.POSITIVE_INFINITY)));
		assertThatIllegalArgumentException().isThrownBy(() -> SparseVector.of(Map.of(-1, 1.0)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SparseVector.of(new int[] { 3, 3 }, new double[] { 1, 1 }));
		assertThatIllegalArgumentException().isThrownBy(() -> SparseVector.of(new int[] { 3 }, new double[0]));
	}

}
