package io.taikei.overlap.analysis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import io.taikei.MidorinoThemes;
import io.taikei.MidorinoThirdPlan;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.SmallElements;
import io.taikei.overlap.index.Feature.Compound;
import io.taikei.overlap.index.Feature.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AnalysedPlanTests {

	private static final AnalysedPlan MIDORINO = new PlanAnalyser(MidorinoThemes.themes())
		.analyse(MidorinoThirdPlan.plan());

	@Test
	void isReadFromItsBytesToTheLastBit() {
		AnalysedPlan read = AnalysedPlan.of(MIDORINO.toBytes());

		assertThat(read.id()).isEqualTo(MIDORINO.id());
		assertThat(read.analysed()).isEqualTo(MIDORINO.analysed()).isNotEmpty();
		assertThat(read.toBytes()).isEqualTo(MIDORINO.toBytes());
	}

	@Test
	void hasItsElementsInTheOrderOfTheirIds() {
		assertThat(MIDORINO.elements()).isSorted().hasSize(MidorinoThirdPlan.plan().elements().size());
	}

	@Test
	void keepsWhatHasNoNameOrParentOrFeature() {
		AnalysedElement named = SmallElements.read(SmallElements.element(Kind.GOAL, "1", "里山", null),
				Map.of(new Term("里山"), 1.0, new Compound("里山"), 1.0 / 3));
		AnalysedElement unnamed = SmallElements.read(SmallElements.element(Kind.POLICY, "1-1", "", "1"), Map.of());

		assertThat(AnalysedPlan.of(SmallElements.plan(unnamed, named).toBytes()).analysed()).containsExactly(named,
				unnamed);
	}

	@Test
	void keepsAnEmptyNameAndWhatWeighsNothing() {
		AnalysedElement element = new AnalysedElement(new ElementId("998877-1:1"), Kind.GOAL, "", null,
				Map.of(new Term("里山"), 0.0));

		assertThat(AnalysedPlan.of(SmallElements.plan(element).toBytes()).analysed()).containsExactly(element);
	}

	@Test
	void namesElementsByTheKeysOfTheirTitles() {
		AnalysedPlan plan = new PlanAnalyser(List.of())
			.analyse(SmallElements.plan(List.of(SmallElements.element(Kind.GOAL, "1", "ﾃﾞｼﾞﾀﾙの町", null),
					SmallElements.element(Kind.GOAL, "2", "", null))));

		assertThat(plan.analysed()).extracting(AnalysedElement::title).containsExactly("デジタルの町", null);
	}

	@Test
	void keepsWhichElementsStandAboveOthers() {
		AnalysedPlan plan = new PlanAnalyser(List.of())
			.analyse(SmallElements.plan(List.of(SmallElements.element(Kind.GOAL, "1", "里山", null),
					SmallElements.element(Kind.POLICY, "1-1", "里山の保全", "1"))));

		assertThat(plan.above(plan.analysed().getLast())).containsExactly(plan.analysed().getFirst());
		assertThat(plan.below(plan.analysed().getFirst())).containsExactly(plan.analysed().getLast());
		assertThat(plan.above(plan.analysed().getFirst())).isEmpty();
	}

	@Test
	void refusesBytesOfAnotherVersion() {
		byte[] bytes = MIDORINO.toBytes();
		bytes[0]++;

		assertThatIllegalArgumentException().isThrownBy(() -> AnalysedPlan.of(bytes))
			.withMessageContaining("analysed again");
		assertThatIllegalArgumentException().isThrownBy(() -> AnalysedPlan.of(new byte[0]));
	}

	@Test
	void refusesBytesThatEndEarly() {
		byte[] bytes = MIDORINO.toBytes();

		for (int length = 1; length < bytes.length; length += 7) {
			byte[] shorter = Arrays.copyOf(bytes, length);
			assertThatIllegalArgumentException().isThrownBy(() -> AnalysedPlan.of(shorter));
		}
	}

	@Test
	void refusesWhatFollowsThePlan() throws IOException {
		byte[] bytes = MIDORINO.toBytes();
		ByteArrayOutputStream longer = new ByteArrayOutputStream();
		longer.write(bytes[0]);
		try (OutputStream out = new DeflaterOutputStream(longer);
				InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length))) {
			in.transferTo(out);
			out.write(0);
		}

		assertThatIllegalArgumentException().isThrownBy(() -> AnalysedPlan.of(longer.toByteArray()))
			.withMessageContaining("analysed again");
	}

	/** Whatever is damaged is refused, or is a plan; nothing else is thrown. */
	@Test
	void refusesDamagedBytes() {
		Random random = new Random(16);
		for (int damage = 0; damage < 300; damage++) {
			byte[] bytes = MIDORINO.toBytes();
			bytes[1 + random.nextInt(bytes.length - 1)] ^= (byte) (1 << random.nextInt(8));
			assertThatCode(() -> {
				try {
					assertThat(AnalysedPlan.of(bytes).elements()).doesNotContain(new ElementId(""));
				}
				catch (IllegalArgumentException ex) {
					assertThat(ex).hasMessageContaining("analysed again");
				}
			}).doesNotThrowAnyException();
		}
	}

}
