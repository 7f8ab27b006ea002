package io.taikei.sssom;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Import;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.model.Predicate;
import io.taikei.review.ComputedPair;
import io.taikei.review.DecisionFile;
import io.taikei.review.FiledDecision;
import io.taikei.review.ImportFinding;
import io.taikei.review.ImportFinding.Kind;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerSetTests {

	private static final PlanId ONE = new PlanId("999016-2");

	private static final PlanId OTHER = new PlanId("999024-1");

	private static final String FOREIGN = """
			#mapping_set_id: urn:example
			#license: https://creativecommons.org/licenses/by/4.0/
			#curie_map:
			#  t: "urn:taikei:element:"
			#  p: "urn:taikei:plan:"
			subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tobject_source\tmapping_justification\tauthor_label\tmapping_date\tcomment
			""";

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void bringsEveryDecisionBackAsItWas(long seed) {
		List<Decision> decisions = new RandomDecisions(seed).some(200);
		LedgerSet set = new LedgerSet(List.of(), decisions, List.of(pair()));

		byte[] written = LedgerSetWriter.of(set);
		DecisionFile read = read(written);

		assertThat(read.findings()).isEmpty();
		assertThat(read.others()).isEqualTo(1);
		assertThat(read.decisions()).extracting(FiledDecision::decision).containsExactlyElementsOf(decisions);
		assertThat(LedgerSetWriter.of(new LedgerSet(List.of(),
				read.decisions().stream().map(FiledDecision::decision).toList(), List.of(pair()))))
			.isEqualTo(written);
	}

	@Test
	void claimsWhatStandsAndNothingElse() {
		Decision accepted = decision("1", Verdict.ACCEPTED, null);
		Decision rejected = decision("2", Verdict.REJECTED, null);
		assertThat(predicates(accepted)).containsExactly("skos:relatedMatch/");
		assertThat(predicates(accepted, rejected)).containsExactly("verdict:superseded/", "skos:relatedMatch/Not");
		assertThat(predicates(accepted, rejected, decision("3", Verdict.WITHDRAWN, "2")))
			.containsExactly("skos:relatedMatch/", "verdict:superseded/", "verdict:withdrawn/");
		assertThat(predicates(decision("4", Verdict.UNSURE, null))).containsExactly("verdict:unsure/");
	}

	@Test
	void tellsWhoBroughtADecisionAndFromWhichSet() {
		Decision imported = decision("1", Verdict.ACCEPTED, null).imported(
				new Import(new Reviewer("鈴木", "REVIEWER", "suzuki"), Instant.EPOCH, "a|b.tsv", "urn:example:set"));
		String text = new String(LedgerSetWriter.of(new LedgerSet(List.of(), List.of(imported), List.of())),
				StandardCharsets.UTF_8);

		assertThat(text).contains("#  set1: \"urn:example:\"", "\tset1:set\t", "\t鈴木\tREVIEWER\tsuzuki\t",
				"\ta\\|b.tsv\turn:example:set");
	}

	@Test
	void declaresItsColumns() {
		String text = new String(LedgerSetWriter.of(new LedgerSet(List.of(ONE, OTHER), List.of(), List.of(pair()))),
				StandardCharsets.UTF_8);

		assertThat(text).contains("#mapping_set_id: \"urn:taikei:mappings:999016-2~999024-1\"",
				"#  - slot_name: ext_verdict", "semapv:CompositeMatching", "\t0.812\t");
		LedgerSlots.EXTENSIONS.forEach((extension) -> assertThat(text).contains("slot_name: " + extension.slot()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!',
			textBlock = """
					t:999024-1:1 ! skos:closeMatch ! ''  ! t:999016-2:2 ! '' ! semapv:ManualMappingCuration ! 企画課 ! 2026-02-01 ! ACCEPTED ! 999016-2:2~999024-1:1
					t:999016-2:2 ! skos:closeMatch ! Not ! t:999024-1:1 ! '' ! semapv:MappingReview ! 企画課 ! 2026-02-01 ! REJECTED ! 999016-2:2~999024-1:1
					t:999016-2:2 ! skos:closeMatch ! ''  ! sssom:NoTermFound ! p:999024-1 ! semapv:ManualMappingCuration ! 企画課 ! 2026-02-01 ! NONE ! 999016-2:2~999024-1
					""")
	void readsWhatPeopleDecidedInSetsOfOthers(String subject, String predicate, String not, String object,
			String source, String justification, String author, String date, Verdict verdict, String ends) {
		DecisionFile read = read((FOREIGN
				+ String.join("\t", subject, predicate, not, object, source, justification, author, date, "同じ。") + "\n")
			.getBytes(StandardCharsets.UTF_8));

		assertThat(read.findings()).isEmpty();
		assertThat(read.decisions()).singleElement().satisfies((filed) -> {
			assertThat(filed.whole()).isFalse();
			assertThat(filed.decision().verdict()).isEqualTo(verdict);
			assertThat(filed.decision().a().id() + "~" + ends(filed.decision())).isEqualTo(ends);
			assertThat(filed.decision().by().name()).isEqualTo("企画課");
			assertThat(filed.decision().at()).isEqualTo(Instant.parse("2026-01-31T15:00:00Z"));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			t:nothing ! t:999024-1:1 ! semapv:ManualMappingCuration ! 企画課 ! 2026-02-01 ! subject_id
			t:999016-2:2 ! sssom:NoTermFound ! semapv:ManualMappingCuration ! 企画課 ! 2026-02-01 ! object_source
			t:999016-2:2 ! t:999016-2:1 ! semapv:ManualMappingCuration ! 企画課 ! 2026-02-01 ! object_id
			t:999016-2:2 ! t:999024-1:1 ! semapv:ManualMappingCuration ! '' ! 2026-02-01 ! author_label
			t:999016-2:2 ! t:999024-1:1 ! semapv:ManualMappingCuration ! 企画課 ! soon ! mapping_date
			""")
	void tellsWhichSlotCanNotBeRead(String subject, String object, String justification, String author, String date,
			String slot) {
		DecisionFile read = read((FOREIGN
				+ String.join("\t", subject, "skos:closeMatch", "", object, "", justification, author, date, "") + "\n")
			.getBytes(StandardCharsets.UTF_8));

		assertThat(read.decisions()).isEmpty();
		assertThat(read.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.MALFORMED);
			assertThat(finding.place()).isEqualTo("set.sssom.tsv:7");
			assertThat(finding.details()).startsWith(Bilingual.sameInBoth(slot));
		});
	}

	@Test
	void leavesOutWhatNoPersonDecided() {
		DecisionFile read = read((FOREIGN + String.join("\t", "t:999016-2:2", "skos:closeMatch", "", "t:999024-1:1", "",
				"semapv:LLMBasedMatching", "", "2026-02-01", "") + "\n")
			.getBytes(StandardCharsets.UTF_8));

		assertThat(read).isEqualTo(new DecisionFile(List.of(), List.<ImportFinding>of(), 1, "urn:example"));
	}

	private static String ends(Decision decision) {
		DecidedEnd b = decision.b();
		return (b != null) ? b.id() : "";
	}

	private static List<String> predicates(Decision... decisions) {
		return new LedgerRows(new LedgerSet(List.of(), List.of(decisions), List.of())).all()
			.map((row) -> row.get("predicate_id") + "/" + row.get("predicate_modifier"))
			.toList();
	}

	private static Decision decision(String id, Verdict verdict, @Nullable String undone) {
		return new Decision(id, 0, Subject.OVERLAP, verdict, new DecidedEnd("999016-2:1", ONE, "a", null, null, true),
				new DecidedEnd("999024-1:1", OTHER, "b", null, null, true), new Reviewer("企画課", "REVIEWER"),
				Instant.EPOCH, null, null, null, undone);
	}

	private static ComputedPair pair() {
		return new ComputedPair(new Overlap(new ElementId("999016-2:1"), new ElementId("999024-1:1"),
				Predicate.CLOSE_MATCH, 0.8123, 0.9, new Overlap.ScoreParts(0, 0, 0, 0), Overlap.Tier.DIRECT, List.of(),
				List.of(), null, new Overlap.Method("example", "1")), "a", "b");
	}

	private static DecisionFile read(byte[] content) {
		return LedgerSetReader.read(Path.of("set.sssom.tsv"), new String(content, StandardCharsets.UTF_8));
	}

}
