package io.taikei.query.indicator;

import java.util.List;
import java.util.Objects;

import io.taikei.GraphTest;
import io.taikei.SmallTowns;
import io.taikei.indicator.SharedMeasure.Basis;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class IndicatorsIT {

	private static final List<PlanId> ALL = List.of(SmallTowns.HOSHIMI, SmallTowns.OTHERS.get(0),
			SmallTowns.OTHERS.get(1), SmallTowns.OTHERS.get(2));

	@Autowired
	private Indicators indicators;

	@BeforeAll
	static void loadPlans(@Autowired SmallTowns towns) {
		towns.load();
	}

	@Test
	void putsTogetherWhatIsTakenForTheSame() {
		IndicatorComparison found = sideBySide(null, Paging.first(20));

		assertThat(found.indicators()).isEqualTo(12);
		assertThat(found.shared()).isEqualTo(3);
		assertThat(found.measures().subList(0, 3)).extracting(Measure::unit, Measure::status)
			.containsExactlyInAnyOrder(tuple("人", Provenance.INFERRED), tuple("g", Provenance.INFERRED),
					tuple("人", Provenance.INFERRED));
		assertThat(found.measures().subList(3, 6)).extracting(Measure::name, Measure::basis, Measure::status)
			.containsExactlyInAnyOrder(tuple("認可保育所の定員", null, Provenance.STATED),
					tuple("ごみの資源化率", null, Provenance.STATED), tuple("観光客の満足度", null, Provenance.STATED));
	}

	@Test
	void countsInOneUnitAndKeepsWhatIsWritten() {
		Measure waste = sideBySide(new ThemeId("waste-and-recycling"), Paging.first(20)).measures().getFirst();

		assertThat(waste.basis()).isEqualTo(Basis.WORDS);
		assertThat(waste.words()).containsExactly("ごみ", "排出");
		assertThat(waste.indicators())
			.extracting((one) -> one.plan().municipality().name(), (one) -> one.unit(),
					(one) -> Objects.requireNonNull(one.baseline()).written(),
					(one) -> Objects.requireNonNull(Objects.requireNonNull(one.baseline()).quantity()).number())
			.containsExactly(tuple("つきかげ市", "kg", "0.9", 900.0), tuple("かぜまち市", "g", "920", 920.0),
					tuple("ほしみ市", "g", "850", 850.0));
		assertThat(waste.indicators().getFirst().source().file()).isEqualTo("plan.yaml");
	}

	@Test
	void keepsToATheme() {
		assertThat(sideBySide(new ThemeId("tourism-and-city-promotion"), Paging.first(20)).measures())
			.extracting(Measure::name)
			.containsExactly("観光客の満足度");
		assertThat(sideBySide(new ThemeId("elections"), Paging.first(20)).explanation().ja()).contains("テーマ");
	}

	@Test
	void pagesTheMeasures() {
		IndicatorComparison second = sideBySide(null, new Paging(1, 4));

		assertThat(second.at().total()).isEqualTo(6);
		assertThat(second.measures()).hasSize(2);
	}

	@Test
	void tellsTheIndicatorsOfElementsThatCorrespond() {
		CorrespondingIndicators found = this.indicators
			.ofCorresponding(SmallTowns.HOSHIMI, SmallTowns.OTHERS.getFirst(), Paging.first(50))
			.orElseThrow();

		assertThat(found.compared()).isTrue();
		assertThat(found.pairs()).anySatisfy((pair) -> {
			assertThat(pair.element().id()).isEqualTo("998818-2:2-1");
			assertThat(pair.other().id()).isEqualTo("997013-3:2-1");
			assertThat(pair.indicators()).extracting(PlacedIndicator::name).containsExactly("1人1日当たりのごみ排出量");
			assertThat(pair.otherIndicators()).extracting(PlacedIndicator::name).containsExactly("市民1人1日当たりのごみの排出量");
		});
		assertThat(this.indicators.ofCorresponding(SmallTowns.HOSHIMI, new PlanId("111111-1"), Paging.first(5)))
			.isEmpty();
	}

	private IndicatorComparison sideBySide(@Nullable ThemeId theme, Paging paging) {
		return this.indicators.sideBySide(new IndicatorRequest(ALL, theme, paging));
	}

}
