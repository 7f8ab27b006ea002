package io.taikei.cli.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.change.FactChange;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.ChangedElement;
import io.taikei.library.result.PlanIntakeResult.Compared;
import io.taikei.library.result.PlanIntakeResult.Failed;
import io.taikei.library.result.PlanIntakeResult.Forgotten;
import io.taikei.library.result.PlanIntakeResult.Loaded;
import io.taikei.library.result.PlanIntakeResult.Refused;
import io.taikei.library.result.PlanIntakeResult.Stored;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.LoadReport.Change;
import picocli.CommandLine.Help.Ansi;

/** What became of plans, in words for people: at the start and in the commands. */
public final class PlanIntakeText {

	private PlanIntakeText() {
	}

	/**
	 * The lines to print.
	 * @param subject what it is about, such as the plan's folder
	 * @param ansi whether where they go to shows colours
	 */
	public static Stream<String> lines(String subject, PlanIntakeResult result, Ansi ansi) {
		return switch (result) {
			case Refused refused ->
				Stream.concat(Stream.of(CommandText.of("intake.refused", subject)), told(refused.problems(), ansi));
			case Failed failed ->
				Stream.concat(Stream.of(CommandText.of("intake.failed", subject)), told(failed.problems(), ansi));
			case Compared compared -> Stream.concat(differences(subject, compared), told(compared.warnings(), ansi));
			case Loaded loaded -> Stream.of(
					Stream.of(effect(CommandText.of("intake.plan", subject, loaded.plan()), loaded.nodes(),
							loaded.relationships(), loaded.totals())),
					overlaps(loaded.overlaps()), lost(loaded.lostDecisions()), told(loaded.warnings(), ansi))
				.flatMap(Function.identity());
			case Stored stored when stored.totals().isEmpty() -> told(stored.warnings(), ansi);
			case Stored stored ->
				Stream.concat(Stream.of(effect(subject, stored.nodes(), stored.relationships(), stored.totals())),
						told(stored.warnings(), ansi));
			case Forgotten forgotten ->
				Stream.concat(Stream.of(CommandText.of("intake.forgotten", forgotten.plan(), forgotten.removed())),
						lost(forgotten.lostDecisions()));
		};
	}

	private static String effect(String what, Change nodes, Change relationships, Map<String, Long> totals) {
		String changes = Stream.of(change("nodes", nodes), change("relationships", relationships))
			.flatMap(Function.identity())
			.collect(Collectors.joining("; "));
		String held = totals.entrySet()
			.stream()
			.map((total) -> total.getKey() + " " + total.getValue())
			.collect(Collectors.joining(", "));
		return changes.isEmpty() ? CommandText.of("intake.unchanged", what, held)
				: CommandText.of("intake.loaded", what, changes, held);
	}

	private static Stream<String> change(String what, Change change) {
		return change.equals(Change.NONE) ? Stream.empty() : Stream.of(CommandText.of("intake.change",
				CommandText.of("intake." + what), change.created(), change.updated(), change.removed()));
	}

	private static Stream<String> overlaps(Map<String, Long> overlaps) {
		return overlaps.isEmpty() ? Stream.empty()
				: Stream.of(CommandText.of("intake.overlaps", overlaps.get("found"), overlaps.get("accepted")));
	}

	private static Stream<String> differences(String subject, Compared compared) {
		if (!compared.changed()) {
			return Stream.of(CommandText.of("intake.same", subject, compared.plan()));
		}
		Map<String, Long> counts = compared.elements()
			.stream()
			.collect(Collectors.groupingBy((change) -> CommandText.of("change." + change.kind()), TreeMap::new,
					Collectors.counting()));
		return Stream
			.of(Stream.of(CommandText.of("intake.would-change", subject, compared.plan(), counts)),
					compared.facts().stream().map((fact) -> CommandText.of("intake.fact", fact(fact))),
					compared.elements().stream().map(PlanIntakeText::line))
			.flatMap(Function.identity());
	}

	private static String line(ChangedElement change) {
		String before = change.titleBefore();
		String after = change.titleAfter();
		String titles = (before == null || after == null || before.equals(after))
				? String.valueOf((after != null) ? after : before) : before + " -> " + after;
		String facts = change.facts().isEmpty() ? ""
				: change.facts().stream().map(PlanIntakeText::fact).collect(Collectors.joining("; ", " (", ")"));
		return "  %-9s %s %s%s".formatted(CommandText.of("change." + change.kind()), change.id(), titles, facts);
	}

	private static String fact(FactChange fact) {
		return "%s: %s -> %s".formatted(fact.name(), (fact.before() != null) ? fact.before() : "-",
				(fact.after() != null) ? fact.after() : "-");
	}

	private static Stream<String> lost(List<String> decisions) {
		return decisions.stream().map((decision) -> CommandText.of("intake.lost", decision));
	}

	private static Stream<String> told(List<ProblemReport> problems, Ansi ansi) {
		return ProblemText.lines(problems, ansi).map("  "::concat);
	}

}
