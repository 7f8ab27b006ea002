package io.taikei.country;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.planfile.writing.PlanFileWriter;
import io.taikei.reader.PlanReader;
import io.taikei.validation.ValidPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CountryTests {

	/** They can be loaded beside a country. */
	private static final List<PlanId> SEEDS = List.of(new PlanId("132217-5"), new PlanId("132292-3"));

	private final Country country = new Country(42);

	@Test
	void isTheSameForTheSameSeed() {
		List<Plan> again = new Country(42).plans(10).map(ValidPlan::plan).toList();

		assertThat(this.country.plans(10).map(ValidPlan::plan)).isEqualTo(again);
		assertThat(new Country(43).plan(0).plan()).isNotEqualTo(again.getFirst());
	}

	/** That a plan comes out at all says that it is valid. Each twentieth is made. */
	@Test
	void hasAPlanForEachMunicipality() {
		List<Plan> plans = IntStream.iterate(0, (number) -> number < this.country.size(), (number) -> number + 20)
			.mapToObj((number) -> this.country.plan(number).plan())
			.toList();

		assertThat(this.country.size()).isEqualTo(1_741);
		assertThat(plans).extracting(Plan::municipality).doesNotHaveDuplicates();
		assertThat(plans).allSatisfy((plan) -> assertThat(plan.elements()).hasSize(PlanSize.USUAL.elements()));
		assertThat(plans).extracting(Plan::id).doesNotContainAnyElementsOf(SEEDS);
	}

	@Test
	void spreadsItsFirstPlansOverAllPrefectures() {
		List<Plan> plans = this.country.plans(100).map(ValidPlan::plan).toList();

		assertThat(plans.stream().map((plan) -> plan.municipality().prefecture()).distinct()).hasSizeGreaterThan(30);
	}

	@Test
	void hasEditionsBefore() {
		Plan before = this.country.before(0).plan();
		Plan plan = this.country.plan(0).plan();

		assertThat(before.municipality()).isEqualTo(plan.municipality());
		assertThat(before.id()).isNotEqualTo(plan.id());
		assertThat(before.lastYear()).isEqualTo(plan.firstYear() - 1);
	}

	@Test
	void hasPlansOfAnySize() {
		PlanSize large = new PlanSize(20, 180, 1_800, 18_000);

		assertThat(new Country(42, large).plan(0).plan().elements()).hasSize(20_000);
	}

	@Test
	void isReadFromItsFilesAsItWasMade(@TempDir Path directory) throws IOException {
		CountryFiles.write(this.country, 3, directory);

		List<Plan> read = PlanReader.planFolders(directory)
			.stream()
			.map((folder) -> PlanReader.ofSeedsAsNeeded(directory).read(folder).plan())
			.toList();

		assertThat(read).map(CountryTests::withoutSources)
			.containsExactlyInAnyOrderElementsOf(
					this.country.plans(3).map((plan) -> withoutSources(plan.plan())).toList());
	}

	/** The text of its file, which tells all but where things stood before. */
	private static String withoutSources(Plan plan) {
		return new PlanFileWriter(plan, null).write();
	}

}
