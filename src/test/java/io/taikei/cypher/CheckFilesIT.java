package io.taikei.cypher;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.MidorinoPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Breaks each rule in a transaction that is rolled back, to see its check find it. */
@GraphTest
class CheckFilesIT {

	@Autowired
	private Driver driver;

	@BeforeAll
	static void loadPlan(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadMappings();
		graph.loadThird();
		graph.loadSuccession();
	}

	@ParameterizedTest
	@EnumSource
	void findsWhatBreaksItsRule(CheckFile check) {
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			assertThat(transaction.run(check.text()).list()).isEmpty();

			assertThat(transaction.run(breakage(check)).consume().counters().containsUpdates()).isTrue();

			assertThat(transaction.run(check.text()).list()).isNotEmpty();
			transaction.rollback();
		}
	}

	private static String breakage(CheckFile check) {
		return switch (check) {
			case ADDRESSED_THEME_WITHOUT_TERMS -> addressed("1-2", "SET link.terms = ['港']");
			case ALTERNATIVE_WITHOUT_ELEMENT -> link("1-1-1.2", "SET link.alternatives = ['999016-2:9']");
			case BEST_OVERLAP_OUT_OF_PLACE -> overlap("REMOVE a:Uncompared, b:Uncompared SET overlap.bestOfA = true");
			case BEST_OVERLAPS_UNLIKE_THEIR_NUMBER ->
				"MATCH (element:PlanElement {id: '999024-1:1-1'}) REMOVE element:Uncompared SET element.leastBest = 0.9";
			case ELEMENT_NEITHER_COMPARED_NOR_QUEUED ->
				"MATCH (element:PlanElement {id: '999024-1:1-1'}) REMOVE element:Uncompared, element.leastBest";
			case KEPT_COMPARISON_OUT_OF_PLACE -> "MATCH ()-[kept:KEPT_COMPARISON]->() SET kept.by = 'NOBODY'";
			case OVERLAP_THAT_NOBODY_KEEPS -> overlap("REMOVE a:Uncompared, b:Uncompared "
					+ "SET overlap.kept = false, overlap.bestOfA = false, overlap.bestOfB = false");
			case COUNTERPART_UNLIKE_ITS_RULE -> overlap("SET overlap.counterpart = NOT overlap.accepted");
			case COUNTS_OF_COUNTERPARTS_UNLIKE_LINKS -> element("1-1-1", "SET element.counterparts = 99");
			case COVERED_THEME_UNLIKE_ELEMENTS -> "MATCH (:Plan)-[covers:COVERS]->(:Theme) DELETE covers";
			case CURATED_OVERLAP_OUT_OF_PLACE -> curated("CREATE (object)-[:CURATED_OVERLAP]->(subject)");
			case DECIDED_OVERLAP_UNLIKE_ITS_DECISION ->
				overlap("CREATE (a)-[:DECIDED_OVERLAP {id: overlap.id, state: 'ACCEPTED', decision: '1'}]->(b)");
			case DECISION_OUT_OF_PLACE ->
				"CREATE (:Decision {id: '1', number: 1, subject: 'OVERLAP', verdict: 'PLACED'})";
			case DECISION_WITHOUT_DECIDER -> link("2-1-1.1", "SET link.decidedByKind = 'PERSON'");
			case ELEMENT_IN_A_FOREIGN_PLAN -> element("1-1-1", "CREATE (:Plan {id: '999016-1'})<-[:PART_OF]-(element)");
			case ELEMENT_OUTSIDE_ITS_PLAN -> link("1", "DELETE link");
			case ELEMENT_UNLIKE_ITS_PLAN -> "MATCH (plan:Plan {id: '999016-2'}) SET plan.current = true";
			case ELEMENT_WITHOUT_ONE_ROLE -> element("1-1-1", "SET element:Goal");
			case ELEMENT_WITHOUT_REQUIRED_FACTS -> element("1-1-1", "REMOVE element.searchTerms");
			case EMPTY_THEME -> theme("SET theme.triggers = []");
			case FOOTNOTE_WITHOUT_OWNER ->
				"MATCH (:PlanElement {id: '999016-2:2-2'})-[has:HAS_FOOTNOTE]->() DELETE has";
			case INDICATOR_WITHOUT_ELEMENT -> "CREATE (:Indicator {id: '999016-3:1.i1', name: '参加者数'})";
			case INITIATIVE_WITHOUT_PARENT -> link("1-2.1", "DELETE link");
			case LINK_IN_A_CIRCLE ->
				"MATCH (up:PlanElement {id: '999016-2:1'}), (down:PlanElement {id: '999016-2:1-1'}) "
						+ "CREATE (up)-[:PART_OF]->(down)";
			case LINK_UPSIDE_DOWN -> element("1-1-1", "REMOVE element:Policy SET element:Initiative "
					+ "WITH element MATCH (element)<-[:PART_OF]-(child) REMOVE child:Initiative SET child:Policy");
			case LINK_WITHOUT_STANDING -> link("1-1-1.2", "SET link.status = 'GUESSED'");
			case MAPPING_WITHOUT_REASON -> curated("SET link.comment = ' '");
			case MUNICIPALITY_WITHOUT_CURRENT_EDITION -> "MATCH (plan:Plan {id: '999016-2'}) SET plan.current = true";
			case NO_COUNTERPART_OUT_OF_PLACE -> "MATCH ()-[link:NO_COUNTERPART]->() SET link.id = 'elsewhere'";
			case OVERLAP_INSIDE_ONE_PLAN ->
				"MATCH (a:PlanElement {id: '999016-2:1-1'}), (b:PlanElement {id: '999016-2:1-2'}) "
						+ "CREATE (a)-[:OVERLAPS]->(b)";
			case OVERLAP_UPSIDE_DOWN_OR_TWICE -> overlap("CREATE (b)-[:OVERLAPS]->(a)");
			case OVERLAP_WITH_IMPOSSIBLE_SCORE -> overlap("SET overlap.share = 1.2");
			case SHARED_THEME_THAT_NOT_BOTH_ADDRESS ->
				overlap("SET overlap.sharedThemes = ['midorino-waste'], overlap.sharedThemeContributions = [0.5]");
			case OVERLAP_WITHOUT_EVIDENCE -> overlap("REMOVE overlap.quoteBLastLine");
			case OVERLAP_WITHOUT_METHOD -> overlap("SET overlap.methodVersion = ''");
			case OVERLAP_WITHOUT_STANDING -> overlap("SET overlap.found = false");
			case PART_OUTSIDE_ITS_SOURCE_FILE -> element("1-1-1", "SET element.lastLine = 99");
			case PART_WITHOUT_SOURCE_LINES -> element("1-1-1", "SET element.lastLine = 0");
			case PLAN_UNLIKE_ITS_COUNTS -> "MATCH (plan:Plan {id: '999016-2'}) SET plan.goals = 99";
			case PLAN_WITHOUT_MUNICIPALITY -> "CREATE (:Plan {id: '999016-1'})";
			case ROLE_WITHOUT_ELEMENT -> element("1-1-1", "REMOVE element:PlanElement");
			case SDG_GOAL_UNLIKE_ITS_NUMBER -> "MATCH (goal:SdgGoal {id: 12}) SET goal.id = 18";
			case SOURCE_FILE_WITHOUT_PLAN ->
				"MATCH (file:SourceFile {id: '999016-2/midorino.txt'}) SET file.roles = []";
			case STATEMENT_WITHOUT_ELEMENT -> "CREATE (:Statement {id: '999016-2:9.s1', kind: 'NEED'})";
			case SUCCESSION_LINK_WITHOUT_PLAN -> "MATCH (plan:Plan {id: '999016-3'}) REMOVE plan.predecessor";
			case SUCCESSION_UPSIDE_DOWN ->
				"MATCH (later:Plan {id: '999016-3'})-[:SUCCEEDS]->(earlier) " + "CREATE (earlier)-[:SUCCEEDS]->(later)";
			case SUCCESSOR_OUTSIDE_ITS_PLANS_SUCCESSION ->
				"MATCH (:Plan {id: '999016-3'})-[link:SUCCEEDS]->(:Plan) DELETE link";
			case SUCCESSOR_WITHOUT_STANDING ->
				"MATCH (:PlanElement {id: '999016-3:1-1'})-[link:SUCCEEDS]->() SET link.status = 'GUESSED'";
			case THEME_IN_A_CIRCLE ->
				theme("MATCH (top:Theme {id: 'midorino-environment'}) CREATE (top)-[:BROADER]->(theme)");
			case THEME_WEIGHTS_UNLIKE_ONE -> addressed("2-1-1.2", "SET link.weight = 0.4");
			case THEME_WITHOUT_LABEL -> theme("SET theme.labelEn = ' '");
			case TREE_WITHOUT_ORDER ->
				"MATCH (:PlanElement {id: '999016-3:1'})-[link:PART_OF]->(:Plan) REMOVE link.rootOrder";
			case UNTITLED_ELEMENT -> element("1-1-1", "SET element.title = ' '");
		};
	}

	private static String element(String code, String change) {
		return "MATCH (element:PlanElement {id: '%s'}) ".formatted(MidorinoPlan.id(code)) + change;
	}

	private static String overlap(String change) {
		return "MATCH (a:PlanElement {id: '%s'})-[overlap:OVERLAPS]->(b:PlanElement) ".formatted(MidorinoPlan.id("1-2"))
				+ change;
	}

	private static String addressed(String code, String change) {
		return "MATCH (:PlanElement {id: '%s'})-[link:ADDRESSES]->() ".formatted(MidorinoPlan.id(code)) + change;
	}

	private static String curated(String change) {
		return "MATCH (subject:PlanElement {id: '%s'})-[link:CURATED_OVERLAP]->(object) "
			.formatted(MidorinoPlan.id("1-1")) + change;
	}

	private static String theme(String change) {
		return "MATCH (theme:Theme {id: 'midorino-ports'}) " + change;
	}

	private static String link(String code, String change) {
		return "MATCH (:PlanElement {id: '%s'})-[link:PART_OF]->() ".formatted(MidorinoPlan.id(code)) + change;
	}

}
