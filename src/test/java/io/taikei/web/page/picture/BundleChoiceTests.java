package io.taikei.web.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.TierScope;
import io.taikei.query.picture.PlanColumns.Basis;
import io.taikei.query.picture.PlanColumns.Bundle;
import io.taikei.web.page.picture.PlansQuestion.Lines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BundleChoiceTests {

	private static final Map<String, Integer> COLUMNS = Map.of("a", 0, "b", 1, "c", 2);

	@Test
	void drawsAllWhereTheyCanBeRead() {
		BundleChoice choice = BundleChoice.of(List.of(bundle("a", "b", 0.4, 0), bundle("a", "c", 0.5, 0)), COLUMNS,
				question(3, null, null));

		assertThat(choice.drawn()).hasSize(2);
		assertThat(choice.most()).isNull();
		assertThat(choice.left()).isZero();
	}

	@Test
	void drawsTheStrongestThatCanBeReadAndCountsTheRest() {
		BundleChoice choice = BundleChoice.of(many(100), COLUMNS, question(3, null, null));

		assertThat(choice.drawn()).hasSize(BundleChoice.MOST).allMatch((bundle) -> bundle.strength() >= 0.7);
		assertThat(choice.most()).isEqualTo(BundleChoice.MOST);
		assertThat(choice.weak()).isEqualTo(100 - BundleChoice.MOST);
	}

	@Test
	void sharesTheRoomBetweenColumnsEvenly() {
		List<Bundle> bundles = many(100);
		IntStream.range(0, 50).forEach((at) -> bundles.add(bundle("b", "c", 0.3 + at / 1000.0, 0)));

		BundleChoice choice = BundleChoice.of(bundles, COLUMNS, question(3, null, null));

		assertThat(choice.drawn()).filteredOn((bundle) -> bundle.from().equals("b")).hasSize(BundleChoice.MOST / 2);
		assertThat(choice.most()).isEqualTo(BundleChoice.MOST / 2);
	}

	@Test
	void leavesTheScoreToWhoeverNamesOne() {
		BundleChoice choice = BundleChoice.of(many(100), COLUMNS, question(3, 0.5, null));

		assertThat(choice.drawn()).hasSize(100);
		assertThat(choice.most()).isNull();
	}

	@Test
	void keepsWhatPeopleDecidedHoweverWeak() {
		List<Bundle> bundles = many(100);
		bundles.add(bundle("a", "b", 0.1, 1));

		assertThat(BundleChoice.of(bundles, COLUMNS, question(3, null, null)).drawn())
			.anyMatch((bundle) -> bundle.basis() == Basis.PEOPLE);
	}

	@Test
	void joinsColumnsApartOnlyOfFewPlansOrWhereAsked() {
		List<Bundle> bundles = List.of(bundle("a", "b", 0.6, 0), bundle("a", "c", 0.6, 0));

		assertThat(BundleChoice.of(bundles, COLUMNS, question(4, null, null)).apart()).isEqualTo(1);
		assertThat(BundleChoice.of(bundles, COLUMNS, question(4, null, "a")).apart()).isZero();
		assertThat(BundleChoice.of(bundles, COLUMNS, question(3, null, null)).lines()).isEqualTo(Lines.ALL);
	}

	@Test
	void countsWhatEndsAtAnElementThatIsNotShown() {
		assertThat(BundleChoice.of(List.of(bundle("a", "other", 0.6, 0)), COLUMNS, question(2, null, null)).hidden())
			.isEqualTo(1);
	}

	private static List<Bundle> many(int count) {
		List<Bundle> bundles = new ArrayList<>();
		for (int at = 0; at < count; at++) {
			bundles.add(bundle("a", "b", 0.5 + at / 200.0, 0));
		}
		return bundles;
	}

	private static Bundle bundle(String from, String to, double score, long reviewed) {
		return new Bundle(from, to, score, 1, 0, 0, reviewed);
	}

	private static PlansQuestion question(int plans, @Nullable Double score, @Nullable String focus) {
		return new PlansQuestion(List.of("1", "2", "3", "4", "5", "6").subList(0, plans), Kind.GOAL, TierScope.DIRECT,
				null, null, score, null, List.of(), List.of(), focus);
	}

}
