package io.taikei.drafting.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThirdPlan;
import io.taikei.change.ElementChange;
import io.taikei.change.PlanDifference;
import io.taikei.model.AccountedPlan;
import io.taikei.model.Decider;
import io.taikei.model.Label;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.validation.ValidPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static io.taikei.MidorinoPlan.id;
import static org.assertj.core.api.Assertions.assertThat;

class CorrectedPlanTests {

	private static final String OFFICE = "企画課";

	private static final Decider PERSON = new Decider(Decider.Kind.PERSON, OFFICE);

	private static final JsonMapper JSON = new JsonMapper();

	static List<Plan> plans() {
		return List.of(MidorinoPlan.plan(), MidorinoThirdPlan.plan(), KawasemiPlan.plan());
	}

	@ParameterizedTest
	@MethodSource("plans")
	void leavesWhatNobodyTouches(Plan plan) {
		AccountedPlan loaded = accounted(plan);

		assertThat(CorrectedPlan.of(loaded, Map.of()).plan()).isEqualTo(loaded);
	}

	@ParameterizedTest
	@MethodSource("plans")
	void isKeptAsItIs(Plan plan) {
		AccountedPlan loaded = accounted(plan);

		String kept = JSON.writeValueAsString(PlanSnapshot.of(loaded));

		assertThat(JSON.readValue(kept, PlanSnapshot.class).plan()).isEqualTo(loaded);
	}

	@Test
	void namesWhoGaveAnotherTitle() {
		Plan corrected = corrected("1-1-1", new HandCorrection("里山と林の保全", false, false, null, OFFICE));

		assertThat(differences(corrected)).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(ElementChange.Kind.RENAMED);
			assertThat(change.titleAfter()).isEqualTo("里山と林の保全");
		});
		PlanElement element = element(corrected, "1-1-1");
		assertThat(element.label().naming()).isEqualTo(Provenance.REVIEWED);
		assertThat(element.label().namedBy()).isEqualTo(PERSON);
		assertThat(element.label().source()).isEqualTo(element(MidorinoPlan.plan(), "1-1-1").label().source());
	}

	@Test
	void keepsWhatWasReadOfANameThatNoDocumentStates() {
		Label read = element(MidorinoPlan.plan(), "2-1-2").label();
		Plan corrected = corrected("2-1-2", new HandCorrection("幼児期の学び", false, false, null, OFFICE));

		assertThat(element(corrected, "2-1-2").label()).isEqualTo(read.namedSince("幼児期の学び", PERSON))
			.extracting(Label::titleAsRead)
			.isEqualTo("幼児教育の充実");
		assertThat(element(corrected("1-1-1", new HandCorrection("里山", false, false, null, OFFICE)), "1-1-1").label()
			.asRead()).isNull();
	}

	@Test
	void keepsWhatWasReadOfAnElementThatIsMoved() {
		Plan corrected = corrected("1-1-1.1", new HandCorrection(null, false, false, "1-1-2", OFFICE));

		assertThat(differences(corrected)).extracting(ElementChange::kind).containsExactly(ElementChange.Kind.MOVED);
		assertThat(element(corrected, "1-1-1.1").placements())
			.containsExactly(Placement.decided(id("1-1-2"), PERSON, new Candidate(id("1-1-1"), 1)));
	}

	@Test
	void confirmsAPlaceThatWasInferredOrReadByAModel() {
		Plan corrected = corrected(Map.of("1-1-1.2", new HandCorrection(null, false, false, "1-1-1", OFFICE), "2-1-1.1",
				new HandCorrection(null, false, false, "2-1-1", OFFICE), "1-1-1.1",
				new HandCorrection(null, false, false, "1-1-1", OFFICE)));

		assertThat(element(corrected, "1-1-1.2").placements())
			.containsExactly(read("1-1-1.2").decidedSince(id("1-1-1"), PERSON));
		assertThat(element(corrected, "2-1-1.1").placements())
			.containsExactly(read("2-1-1.1").decidedSince(id("2-1-1"), PERSON));
		assertThat(element(corrected, "1-1-1.1").placements()).containsExactly(Placement.stated(id("1-1-1")));
	}

	private static Placement read(String code) {
		return element(MidorinoPlan.plan(), code).placements().getFirst();
	}

	@Test
	void removesAnElementWithAllBelowItAndEveryReferenceToIt() {
		AccountedPlan loaded = accounted(MidorinoPlan.plan());

		CorrectedPlan corrected = CorrectedPlan.of(loaded,
				Map.of("1-1-1", new HandCorrection(null, false, true, null, OFFICE)));

		Plan plan = corrected.plan().plan();
		assertThat(PlanDifference.between(loaded.plan(), plan).elements(ElementChange.Kind.REMOVED))
			.extracting(ElementChange::id)
			.containsExactlyInAnyOrder(id("1-1-1"), id("1-1-1.1"), id("1-1-1.2"));
		assertThat(element(plan, "2-1-1.2").placements()).containsExactly(Placement.stated(id("2-1-1")));
		assertThat(element(plan, "1-1-2.1").placements().getFirst().inferred())
			.isEqualTo(new Candidate(id("1-1"), 0.55));
		assertThat(corrected.plan().sources().getFirst().lines())
			.filteredOn((line) -> line.number() == 6 || line.number() == 7)
			.extracting((line) -> line.role())
			.containsOnly(Role.NOT_CITED);
		assertThat(corrected.removed()).extracting(PlanElement::id).containsExactly(id("1-1-1"));
		ValidPlans.of(plan);
	}

	@Test
	void reservesAPlaceAndGivesAReservedOneATitle() {
		Plan corrected = corrected(Map.of("2-1-2", new HandCorrection(null, true, false, null, OFFICE), "1-1-3",
				new HandCorrection("川の安全", false, false, null, OFFICE)));

		assertThat(element(corrected, "2-1-2").label())
			.matches((label) -> label.placeholder() && label.title().isEmpty())
			.extracting("note")
			.isEqualTo("幼児教育の充実");
		assertThat(element(corrected, "1-1-3").label())
			.matches((label) -> !label.placeholder() && label.title().equals("川の安全"));
		ValidPlans.of(corrected);
	}

	@Test
	void addsAnElementAtALineOfADocument() {
		CorrectedPlan corrected = CorrectedPlan.of(accounted(MidorinoPlan.plan()),
				Map.of("hand-1", new HandCorrection("水辺の見守り", false, false, "1-1", OFFICE,
						new AddedElement(level("1-1-1"), "1-1-9", "d1l2"))));

		PlanElement added = element(corrected.plan().plan(), "1-1-9");
		assertThat(added.label().naming()).isEqualTo(Provenance.REVIEWED);
		assertThat(added.label().namedBy()).isEqualTo(PERSON);
		assertThat(added.label().source()).isEqualTo(SourceSpan.line("midorino.txt", 2));
		assertThat(added.placements())
			.containsExactly(Placement.decided(id("1-1"), PERSON, new Candidate(id("1-1"), 0)));
		assertThat(corrected.added()).containsExactly(Map.entry(id("1-1-9"), "hand-1"));
		assertThat(corrected.keyOf(id("1-1-9"))).isEqualTo("hand-1");
		assertThat(corrected.keyOf(id("1-1-1"))).isEqualTo("1-1-1");
		assertThat(PlanDifference.between(MidorinoPlan.plan(), corrected.plan().plan()).elements())
			.extracting(ElementChange::kind)
			.containsExactly(ElementChange.Kind.ADDED);
		ValidPlans.of(corrected.plan().plan());
	}

	@Test
	void keepsWhatWasEnteredByHandApartFromTheDocuments() {
		Map<String, HandCorrection> corrections = new LinkedHashMap<>();
		corrections.put("hand-2", new HandCorrection("川の見守り", false, false, "hand-1", OFFICE,
				new AddedElement(level("1-1-1.1"), null, null)));
		corrections.put("hand-1", new HandCorrection("安全の確保", false, false, "1-1", OFFICE,
				new AddedElement(level("1-1-1"), "1-1-1", null)));
		corrections.put("1-1-1.2", new HandCorrection(null, false, false, "hand-1", OFFICE));

		CorrectedPlan corrected = CorrectedPlan.of(accounted(MidorinoPlan.plan()), corrections);

		Plan plan = corrected.plan().plan();
		assertThat(corrected.unmatched()).isEmpty();
		assertThat(element(plan, "1-1-1-1-1").label().source()).isEqualTo(SourceSpan.line("手入力", 1));
		assertThat(element(plan, "1-1-1-1-1.1").placements().getFirst().parent()).isEqualTo(id("1-1-1-1-1"));
		assertThat(element(plan, "1-1-1.2").placements().getFirst().parent()).isEqualTo(id("1-1-1-1-1"));
		assertThat(corrected.plan().sources().getLast().file()).isEqualTo("手入力");
		assertThat(corrected.plan().sources().getLast().lines()).extracting((line) -> line.text())
			.containsExactly(level("1-1-1") + " 1-1-1 安全の確保 （企画課）", level("1-1-1.1") + " 川の見守り （企画課）");

		CorrectedPlan again = CorrectedPlan.of(corrected.plan(), Map.of("hand-1", new HandCorrection("道の見守り", false,
				false, "1-1-1-1-1", OFFICE, new AddedElement(level("1-1-1.1"), null, null))));
		assertThat(again.plan().sources().getLast().lines()).hasSize(3);
		assertThat(element(again.plan().plan(), "1-1-1-1-1.2").label().source()).isEqualTo(SourceSpan.line("手入力", 3));
	}

	@Test
	void tellsOfAddedElementsThatFitNowhere() {
		CorrectedPlan corrected = CorrectedPlan.of(accounted(MidorinoPlan.plan()), Map.of("hand-1",
				new HandCorrection("なし", false, false, "9-9", OFFICE, new AddedElement(level("1-1-1"), null, null)),
				"hand-2", new HandCorrection("なし", false, false, "1-1", OFFICE, new AddedElement("なし", null, null)),
				"hand-3",
				new HandCorrection("なし", false, false, "1-1", OFFICE, new AddedElement(level("1-1-1"), null, "d1l999")),
				"hand-4",
				new HandCorrection("なし", false, false, "1-1-2", OFFICE, new AddedElement(level("1-1-1.1"), null, null)),
				"1-1-2", new HandCorrection(null, false, true, null, OFFICE)));

		assertThat(corrected.unmatched()).containsExactlyInAnyOrder("hand-1", "hand-2", "hand-3", "hand-4");
		assertThat(corrected.plan().sources()).filteredOn((file) -> file.file().equals("手入力"))
			.flatMap((file) -> file.lines())
			.allMatch((line) -> line.role() == Role.NOT_CITED);
	}

	private static String level(String id) {
		return element(MidorinoPlan.plan(), id).label().levelName();
	}

	@Test
	void takesNoCorrectionOfAnotherElementAndMakesNoCircle() {
		Map<String, HandCorrection> corrections = new LinkedHashMap<>();
		corrections.put("9-9", new HandCorrection("なし", false, false, null, OFFICE));
		corrections.put("1-1", new HandCorrection(null, false, false, "1-1-1", OFFICE));

		CorrectedPlan corrected = CorrectedPlan.of(accounted(MidorinoPlan.plan()), corrections);

		assertThat(corrected.unmatched()).containsExactly("9-9", "1-1");
		assertThat(corrected.plan().plan()).isEqualTo(MidorinoPlan.plan());
	}

	private static AccountedPlan accounted(Plan plan) {
		return new AccountedPlan(plan, ValidPlans.sources(plan));
	}

	private static Plan corrected(String key, HandCorrection correction) {
		return corrected(Map.of(key, correction));
	}

	private static Plan corrected(Map<String, HandCorrection> corrections) {
		CorrectedPlan corrected = CorrectedPlan.of(accounted(MidorinoPlan.plan()), corrections);
		assertThat(corrected.unmatched()).isEmpty();
		return corrected.plan().plan();
	}

	private static List<ElementChange> differences(Plan corrected) {
		return PlanDifference.between(MidorinoPlan.plan(), corrected).elements();
	}

	private static PlanElement element(Plan plan, String code) {
		return plan.elements().stream().filter((element) -> element.id().equals(id(code))).findFirst().orElseThrow();
	}

}
