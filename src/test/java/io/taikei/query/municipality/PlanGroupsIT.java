package io.taikei.query.municipality;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.municipality.MunicipalityRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PlanGroupsIT {

	@Autowired
	private PlanGroups groups;

	@Autowired
	private LoadedMunicipalities municipalities;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
	}

	@Test
	void findsPlansByIdCodeAndName() {
		PlanGroup group = this.groups
			.of(PlanGroupRequest.of(List.of("かわせみ町", "999016-2", "みどり野市（999016）", "999024-9")));

		assertThat(group.ids()).containsExactly("999024-1", "999016-2");
		assertThat(group.unknown()).containsExactly("999024-9");
	}

	@Test
	void findsThePlansOfAPrefectureOnce() {
		PlanGroup group = this.groups
			.of(new PlanGroupRequest(List.of("999024-1"), List.of("999024"), "架空県", null, null));

		assertThat(group.ids()).containsExactly("999024-1", "999016-2");
		assertThat(group.named()).hasSize(1);
		assertThat(group.without("999024").municipalities()).containsExactly("999016");
	}

	@Test
	void saysWhatItDoesNotHave() {
		PlanGroup group = this.groups.of(new PlanGroupRequest(List.of(), List.of("清瀬市"), "東京都", "みどり野市", 3));

		assertThat(group.plans()).isEmpty();
		assertThat(group.unknown()).containsExactly("清瀬市", "みどり野市", "東京都");
	}

	@Test
	void knowsWhichNeighboursHaveAPlan() {
		assertThat(this.municipalities.nearestTo(MunicipalityRegister.withCode("132217").orElseThrow(), 3)).isEmpty();
		assertThat(this.municipalities.codes()).containsExactlyInAnyOrder("999016", "999024");
	}

	@Test
	void suggestsWhatIsLoadedAsItIsTyped() {
		assertThat(this.municipalities.matching("かわせ", 5)).extracting((town) -> town.code()).containsExactly("999024");
		assertThat(this.municipalities.matching("清瀬", 5)).isEmpty();
	}

}
