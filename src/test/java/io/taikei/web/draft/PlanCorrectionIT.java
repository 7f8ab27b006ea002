package io.taikei.web.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;

import io.taikei.GraphTest;
import io.taikei.SeedsGraph;
import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.country.PlanSize;
import io.taikei.drafting.Drafts;
import io.taikei.drafting.store.DraftId;
import io.taikei.library.PlanCorrections;
import io.taikei.library.PlanLibrary;
import io.taikei.library.result.PlanIntakeResult.Loaded;
import io.taikei.library.result.ProblemReport;
import io.taikei.model.AccountedPlan;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Loaded plans that become drafts, are corrected by hand, and take their own place. */
@GraphTest
@Timeout(300)
class PlanCorrectionIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String NISHITOKYO = "132292-3";

	private static final String OVERLAPS = """
			MATCH (a:PlanElement)-[overlap:OVERLAPS|CURATED_OVERLAP]->(b:PlanElement)
			RETURN a.id + ' ' + b.id + ' ' + type(overlap) + ' ' + coalesce(toString(overlap.score), '') AS overlap
			ORDER BY overlap""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SeedsGraph seeds;

	@Autowired
	private PlanLibrary library;

	@Autowired
	private PlanCorrections corrections;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Neo4jClient client;

	@TempDir
	private Path folder = Path.of("");

	@BeforeEach
	void loadSeeds() {
		this.seeds.load();
	}

	/** What was corrected is no longer what stands in the seeds. */
	@AfterEach
	void forgetWhatWasCorrected() {
		this.library.forget(new PlanId(NISHITOKYO));
	}

	@ParameterizedTest
	@ValueSource(strings = { "132217-5", NISHITOKYO })
	void changesNothingOfASeedWithoutACorrection(String plan) throws Exception {
		leavesAsItIs(plan);
	}

	@Test
	void changesNothingOfAPlanFileWithoutACorrection() throws Exception {
		PlanId plan = loadMadeUpPlan();
		try {
			leavesAsItIs(plan.value());
		}
		finally {
			this.library.forget(plan);
		}
	}

	@Test
	void changesNothingButWhatIsRenamed() throws Exception {
		AccountedPlan before = loaded(NISHITOKYO);
		ElementId renamed = new ElementId(NISHITOKYO + ":1-1-1");
		String draft = draft(NISHITOKYO);
		correct(draft, "1-1-1", renamed("人権と平和のまちづくりの推進", "企画課"));

		MvcTestResult difference = send(HttpMethod.POST, draft + "/plan?dryRun=true", "");
		assertThat(difference).hasStatusOk().bodyJson().extractingPath("$.elements.length()").isEqualTo(1);
		assertThat(difference).bodyJson().extractingPath("$.elements[0].kind").isEqualTo("RENAMED");
		assertThat(send(HttpMethod.POST, draft + "/plan", "")).hasStatus(201);

		AccountedPlan after = loaded(NISHITOKYO);
		assertThat(after.sources()).isEqualTo(before.sources());
		assertThat(elements(after, (id) -> !id.equals(renamed)))
			.isEqualTo(elements(before, (id) -> !id.equals(renamed)));
		PlanElement element = elements(after, renamed::equals).getFirst();
		assertThat(element.label().title()).isEqualTo("人権と平和のまちづくりの推進");
		assertThat(element.label().naming()).isEqualTo(Provenance.REVIEWED);
		assertThat(element.label().namedBy()).isEqualTo(new Decider(Decider.Kind.PERSON, "企画課"));
		assertThat(element.sources())
			.containsExactlyElementsOf(elements(before, renamed::equals).getFirst().sources().toList());
		assertThat(send(HttpMethod.GET, draft, "")).hasStatus(404);
	}

	/** What is confirmed or moved is in the ledger, by whose account loads it. */
	@Test
	void keepsPlacesThatAreConfirmedOrMovedInTheLedger() throws Exception {
		List<PlanElement> inferred = loaded(NISHITOKYO).plan()
			.elements()
			.stream()
			.filter((element) -> !element.placements().isEmpty()
					&& element.placements().getFirst().standing() == Provenance.INFERRED
					&& !element.placements().getFirst().alternatives().isEmpty())
			.limit(2)
			.toList();
		PlanElement confirmed = inferred.getFirst();
		PlanElement moved = inferred.getLast();
		ElementId place = moved.placements().getFirst().alternatives().getFirst().parent();
		String draft = draft(NISHITOKYO);
		correct(draft, key(confirmed.id()), under(confirmed.placements().getFirst().parent()));
		correct(draft, key(moved.id()), under(place));

		try {
			assertThat(send(HttpMethod.POST, draft + "/plan", "")).hasStatus(201);

			assertThat(send(HttpMethod.GET, decisions(confirmed), "")).hasStatusOk()
				.bodyJson()
				.extractingPath("$.standing.account")
				.isEqualTo("taikei");
			assertThat(send(HttpMethod.GET, decisions(moved), "")).bodyJson()
				.extractingPath("$.standing.b.id")
				.isEqualTo(place.value());
			assertThat(send(HttpMethod.GET, decisions(moved), "")).bodyJson()
				.extractingPath("$.standing.note")
				.asString()
				.contains("企画課");
			assertThat(elements(loaded(NISHITOKYO), moved.id()::equals).getFirst().placements().getFirst()).satisfies(
					(now) -> assertThat(now.parent()).isEqualTo(place),
					(now) -> assertThat(now.standing()).isEqualTo(Provenance.REVIEWED),
					(now) -> assertThat(now.asRead()).isEqualTo(moved.placements().getFirst()));
		}
		finally {
			this.client.query("MATCH (decision:Decision) DETACH DELETE decision").run();
		}
	}

	@Test
	void keepsNamesThatNoDocumentStatesInTheLedger() throws Exception {
		PlanElement inferred = loaded(NISHITOKYO).plan()
			.elements()
			.stream()
			.filter((element) -> element.label().naming() == Provenance.INFERRED)
			.findFirst()
			.orElseThrow();
		String draft = draft(NISHITOKYO);
		correct(draft, key(inferred.id()), renamed("別の名称", "企画課"));

		try {
			assertThat(send(HttpMethod.POST, draft + "/plan", "")).hasStatus(201);

			MvcTestResult decided = send(HttpMethod.GET, decisions(inferred) + "?subject=NAMING", "");
			assertThat(decided).hasStatusOk().bodyJson().extractingPath("$.standing.title").isEqualTo("別の名称");
			assertThat(decided).bodyJson().extractingPath("$.standing.account").isEqualTo("taikei");
			assertThat(decided).bodyJson().extractingPath("$.standing.note").asString().contains("企画課");
			assertThat(decided).bodyJson().extractingPath("$.notApplied").isNull();
			assertThat(elements(loaded(NISHITOKYO), inferred.id()::equals).getFirst().label()).satisfies(
					(now) -> assertThat(now.title()).isEqualTo("別の名称"),
					(now) -> assertThat(now.read()).isEqualTo(inferred.label()));
		}
		finally {
			this.client.query("MATCH (decision:Decision) DETACH DELETE decision").run();
		}
	}

	private static String decisions(PlanElement element) {
		return "/api/v1/elements/" + element.id() + "/placement-decisions";
	}

	private static String key(ElementId id) {
		return id.value().substring(id.value().indexOf(':') + 1);
	}

	private static String under(ElementId place) {
		return """
				{"under": "%s", "decidedBy": "企画課", "placeholder": false, "removed": false}""".formatted(key(place));
	}

	@Test
	void outlivesAStartWithTheSameSeeds() throws Exception {
		String draft = draft(NISHITOKYO);
		correct(draft, "1-1-1", renamed("人権と平和のまちづくりの推進", "企画課"));
		assertThat(send(HttpMethod.POST, draft + "/plan", "")).hasStatus(201);
		AccountedPlan corrected = loaded(NISHITOKYO);

		this.seeds.load();

		assertThat(loaded(NISHITOKYO)).isEqualTo(corrected);
	}

	@Test
	void outlivesAFolderThatHasChanged() throws Exception {
		PlanReader reader = PlanReader.ofSeeds(Path.of("seeds"));
		Path changed = this.folder.resolve("nishitokyo");
		FileSystemUtils.copyRecursively(Path.of("seeds", "nishitokyo"), changed);
		Files.writeString(changed.resolve("plan.yaml"), "\n# another state\n", StandardOpenOption.APPEND);
		String draft = draft(NISHITOKYO);
		correct(draft, "1-1-1", renamed("人権と平和のまちづくりの推進", "企画課"));
		assertThat(send(HttpMethod.POST, draft + "/plan", "")).hasStatus(201);
		AccountedPlan corrected = loaded(NISHITOKYO);

		this.library.loadAgain(new PlanId(NISHITOKYO));
		assertThat(this.library.load(reader, changed)).isInstanceOfSatisfying(Loaded.class,
				(result) -> assertThat(result.warnings()).extracting(ProblemReport::rule)
					.contains("corrected-by-hand"));
		assertThat(loaded(NISHITOKYO)).isEqualTo(corrected);

		this.library.forget(new PlanId(NISHITOKYO));
		assertThat(this.library.load(reader, changed)).isInstanceOfSatisfying(Loaded.class,
				(result) -> assertThat(result.warnings()).extracting(ProblemReport::rule)
					.doesNotContain("corrected-by-hand"));
	}

	@Test
	void overwritesNothingThatWasLoadedMeanwhile() throws Exception {
		String first = draft(NISHITOKYO);
		String second = draft(NISHITOKYO);
		correct(first, "1-1-1", renamed("人権と平和の推進", "企画課"));
		correct(second, "1-1-2", renamed("男女平等参画の推進", "総務課"));
		assertThat(send(HttpMethod.POST, second + "/plan", "")).hasStatus(201);

		assertThat(send(HttpMethod.POST, first + "/plan?dryRun", "")).hasStatus(409);
		assertThat(send(HttpMethod.POST, first + "/plan", "")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.detailJa")
			.asString()
			.contains("上書きはしていません");

		assertThat(send(HttpMethod.PUT, first + "/loaded-plan", "")).hasStatusOk();
		await(first);
		assertThat(send(HttpMethod.POST, first + "/plan", "")).hasStatus(201);
		assertThat(elements(loaded(NISHITOKYO), (id) -> id.value().matches(".*:1-1-[12]")))
			.extracting((element) -> element.label().title())
			.containsExactly("人権と平和の推進", "男女平等参画の推進");
	}

	@Test
	void tellsOfAPlanThatWasForgottenMeanwhile() throws Exception {
		String draft = draft(NISHITOKYO);
		this.library.forget(new PlanId(NISHITOKYO));

		assertThat(send(HttpMethod.POST, draft + "/plan", "")).hasStatus(409);
		assertThat(send(HttpMethod.PUT, draft + "/loaded-plan", "")).hasStatus(409);
		assertThat(send(HttpMethod.POST, "/api/v1/plans/" + NISHITOKYO + "/drafts", "")).hasStatus(404);
		this.drafts.remove(new DraftId(draft.substring(draft.lastIndexOf('/') + 1)));
	}

	@Test
	void takesNoCorrectionThatNobodyAnswersFor() throws Exception {
		String draft = draft(NISHITOKYO);

		assertThat(send(HttpMethod.PUT, draft + "/corrections/1-1-1", renamed("人権", ""))).hasStatus(400);
		assertThat(this.mvc.post().uri("/api/v1/plans/" + NISHITOKYO + "/drafts")).hasStatus(401);
	}

	/** The file that is downloaded, with the document beside it, is the same plan. */
	@Test
	void isAPlanFileToo() throws Exception {
		String draft = draft(NISHITOKYO);

		String planFile = text(draft + "/plan.yaml");
		Files.writeString(this.folder.resolve("plan.yaml"), planFile);
		Files.writeString(this.folder.resolve("004_5f0c79b4daf8dc9a.txt"), text(draft + "/account.tsv"));

		Reading reading = PlanReader.ofSeeds(Path.of("seeds")).read(this.folder);
		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan()).isEqualTo(loaded(NISHITOKYO).plan());
	}

	private void leavesAsItIs(String plan) throws Exception {
		AccountedPlan before = loaded(plan);
		List<String> overlaps = overlaps();
		String draft = draft(plan);

		assertThat(send(HttpMethod.POST, draft + "/plan?dryRun=true", "")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.changed")
			.isEqualTo(false);
		assertThat(send(HttpMethod.POST, draft + "/plan", "")).hasStatus(201)
			.bodyJson()
			.extractingPath("$.changed")
			.isEqualTo(false);

		assertThat(loaded(plan)).isEqualTo(before);
		assertThat(overlaps()).isNotEmpty().isEqualTo(overlaps);
	}

	private PlanId loadMadeUpPlan() throws IOException {
		Country country = new Country(20261129, new PlanSize(1, 2, 4, 8));
		PlanId plan = country.plan(3).plan().id();
		CountryFiles.write(country.plan(3).plan(), this.folder);
		this.library.load(PlanReader.ofSeeds(Path.of("seeds")), this.folder.resolve(plan.value()));
		return plan;
	}

	private AccountedPlan loaded(String plan) {
		return this.corrections.find(new PlanId(plan)).orElseThrow();
	}

	private List<String> overlaps() {
		return List.copyOf(this.client.query(OVERLAPS).fetchAs(String.class).all());
	}

	private static List<PlanElement> elements(AccountedPlan plan, Predicate<ElementId> which) {
		return plan.plan().elements().stream().filter((element) -> which.test(element.id())).toList();
	}

	private String draft(String plan) throws Exception {
		MvcTestResult result = send(HttpMethod.POST, "/api/v1/plans/" + plan + "/drafts", "");
		assertThat(result).hasStatus(201);
		String draft = "/api/v1/drafts/"
				+ JSON.readTree(result.getResponse().getContentAsByteArray()).get("id").asString();
		await(draft);
		return draft;
	}

	private static String renamed(String title, String office) {
		return """
				{"title": "%s", "decidedBy": "%s", "placeholder": false, "removed": false}""".formatted(title, office);
	}

	private void correct(String draft, String element, String correction) throws Exception {
		assertThat(send(HttpMethod.PUT, draft + "/corrections/" + element, correction)).hasStatusOk();
		await(draft);
	}

	private void await(String draft) throws Exception {
		JsonNode state;
		do {
			state = JSON.readTree(text(draft)).at("/state/status");
		}
		while (state.asString().equals("WAITING") || state.asString().equals("READING"));
		assertThat(state.asString()).isEqualTo("READ");
	}

	private String text(String uri) throws Exception {
		return this.mvc.get()
			.uri(uri)
			.headers((headers) -> headers.setBasicAuth("taikei", GraphTest.PASSWORD))
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private MvcTestResult send(HttpMethod method, String uri, String body) {
		return this.mvc.method(method)
			.uri(uri)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.getBytes(StandardCharsets.UTF_8))
			.headers((headers) -> headers.setBasicAuth("taikei", GraphTest.PASSWORD))
			.exchange();
	}

}
