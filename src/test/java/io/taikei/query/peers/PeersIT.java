package io.taikei.query.peers;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.SmallTowns;
import io.taikei.model.PlanId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Hoshimi beside three towns that prepare for disasters, and have no tourists. */
@GraphTest
class PeersIT {

	@Autowired
	private Peers peers;

	@BeforeAll
	static void loadPlans(@Autowired SmallTowns towns) {
		towns.load();
	}

	@Test
	void tellsWhatMostOthersHaveAndAPlanHasNot() {
		PeerFindings lacking = beside(SmallTowns.OTHERS).lacking();

		assertThat(lacking.themes()).singleElement().satisfies((theme) -> {
			assertThat(theme.theme().id()).isEqualTo("disaster-prevention-and-fire");
			assertThat(theme.plans()).isEqualTo(3);
			assertThat(theme.of()).isEqualTo(3);
			assertThat(theme.examples()).hasSize(2).extracting((one) -> one.element().title()).containsOnly("災害に強いまち");
		});
		assertThat(lacking.policies()).singleElement().satisfies((policy) -> {
			assertThat(policy.plans()).isEqualTo(3);
			assertThat(policy.policy().element().title()).isEqualTo("防災訓練の実施と避難所の備蓄");
			assertThat(policy.policy().sentence()).isNotNull();
			assertThat(policy.examples()).hasSize(2).extracting((one) -> one.plan().id()).doesNotHaveDuplicates();
		});
	}

	@Test
	void tellsWhatAPlanHasAndMostOthersHaveNot() {
		PeerFindings own = beside(SmallTowns.OTHERS).own();

		assertThat(own.themes()).extracting((theme) -> theme.theme().id())
			.containsExactly("tourism-and-city-promotion");
		assertThat(own.themes().getFirst().plans()).isZero();
		assertThat(own.policies()).extracting((policy) -> policy.policy().element().title())
			.containsExactly("観光案内と観光客の受け入れ");
		assertThat(own.policies().getFirst().policy().element().source().file()).isEqualTo("plan.yaml");
	}

	@Test
	void asksTheOtherWayRound() {
		PeerComparison other = this.peers
			.beside(new PeerRequest(SmallTowns.OTHERS.getFirst(),
					List.of(SmallTowns.OTHERS.get(1), SmallTowns.OTHERS.get(2), SmallTowns.HOSHIMI), 10))
			.orElseThrow();

		assertThat(other.lacking().none()).isTrue();
		assertThat(other.own().none()).isTrue();
	}

	@Test
	void sharesNoPolicyWithOneAlone() {
		PeerComparison one = beside(SmallTowns.OTHERS.subList(0, 1));

		assertThat(one.lacking().themes()).hasSize(1);
		assertThat(one.lacking().policies()).isEmpty();
	}

	@Test
	void leavesOutItselfAndWhatIsNotLoaded() {
		assertThat(beside(List.of(SmallTowns.HOSHIMI, new PlanId("998818-1"), new PlanId("111111-1"),
				SmallTowns.OTHERS.getFirst()))
			.peers()).extracting((peer) -> peer.id()).containsExactly("997013-3");
		assertThat(this.peers.beside(new PeerRequest(new PlanId("111111-1"), SmallTowns.OTHERS, 10))).isEmpty();
	}

	@Test
	void tellsTheFirstLinesAndHowManyThereAre() {
		PeerComparison none = this.peers.beside(new PeerRequest(SmallTowns.HOSHIMI, SmallTowns.OTHERS, 0))
			.orElseThrow();

		assertThat(none.own().policies()).isEmpty();
		assertThat(none.own().policyTotal()).isEqualTo(1);
	}

	private PeerComparison beside(List<PlanId> others) {
		return this.peers.beside(new PeerRequest(SmallTowns.HOSHIMI, others, 10)).orElseThrow();
	}

}
