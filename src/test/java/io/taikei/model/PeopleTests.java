package io.taikei.model;

import java.time.Instant;
import java.util.List;

import io.taikei.model.Decision.Import;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests {

	private static final Reviewer SUZUKI = new Reviewer("鈴木", "REVIEWER", "suzuki");

	private static final Reviewer ADMIN = new Reviewer("管理者", "ADMIN", "admin");

	@Test
	void tellsTwoOfOneNameApart() {
		assertThat(differ(by("田中", "tanaka", Verdict.ACCEPTED), by("田中", "t.tanaka", Verdict.REJECTED))).isTrue();
	}

	@Test
	void knowsWhoChangedTheName() {
		assertThat(differ(by("佐藤", "tanaka", Verdict.ACCEPTED), by("田中", "tanaka", Verdict.REJECTED))).isFalse();
	}

	@Test
	void takesADecisionWithoutAccountForThatOfTheOnlyOneOfItsName() {
		Decision before = by("田中", null, Verdict.REJECTED);
		assertThat(differ(by("田中", "tanaka", Verdict.ACCEPTED), before)).isFalse();
		assertThat(differ(by("佐藤", null, Verdict.ACCEPTED), before)).isTrue();
		People people = People.of(List.of(by("田中", "tanaka", Verdict.ACCEPTED), by("田中", "other", Verdict.ACCEPTED)));
		assertThat(people.personOf(before)).isEqualTo("name 田中");
	}

	@Test
	void takesNothingForSomebodysOwnThatAnotherBrought() {
		Decision own = by("田中", "tanaka", Verdict.ACCEPTED);
		Decision other = by("田中", "tanaka", Verdict.REJECTED);

		assertThat(differ(own, broughtBy(SUZUKI, other))).isTrue();
		assertThat(differ(own, broughtBy(SUZUKI, by("田中", null, Verdict.REJECTED)))).isTrue();
		assertThat(differ(own, broughtBy(ADMIN, other))).isFalse();
		assertThat(differ(own, broughtBy(own.by(), other))).isFalse();
		assertThat(differ(own, broughtBy(ADMIN, broughtBy(SUZUKI, other)))).isTrue();
	}

	private static boolean differ(Decision last, Decision before) {
		return !Decision.differing(List.of(last, before)).isEmpty();
	}

	private static Decision broughtBy(Reviewer importer, Decision decision) {
		return decision.imported(new Import(importer, Instant.EPOCH, "file.sssom.tsv", null));
	}

	private static Decision by(String name, @Nullable String account, Verdict verdict) {
		PlanId one = new PlanId("999016-2");
		PlanId other = new PlanId("999024-1");
		return new Decision(name + account + verdict, 0, Subject.OVERLAP, verdict,
				new DecidedEnd("999016-2:1", one, "", null, null, true),
				new DecidedEnd("999024-1:1", other, "", null, null, true), new Reviewer(name, "REVIEWER", account),
				Instant.EPOCH, null, null, null, null);
	}

}
