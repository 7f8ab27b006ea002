package io.taikei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.change.FactChange;
import io.taikei.library.Admission;
import io.taikei.library.ToldProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What became of a plan that a command brought to the graph, or took from it.
 *
 * @param path the folder or plan file; null where the plan was named by its id
 * @param outcome REFUSED, FAILED, COMPARED, LOADED or FORGOTTEN
 * @param result the outcome as the API gives it
 */
record Admitted(@Nullable String path, String outcome, Admission result) implements CommandAnswer {

	static Admitted of(@Nullable Path path, Admission result) {
		String outcome = switch (result) {
			case Admission.Refused refused -> "REFUSED";
			case Admission.Failed failed -> "FAILED";
			case Admission.Compared compared -> "COMPARED";
			case Admission.Admitted admitted -> "LOADED";
			case Admission.Forgotten forgotten -> "FORGOTTEN";
		};
		return new Admitted((path != null) ? path.toString() : null, outcome, result);
	}

	boolean isRefused() {
		return this.result instanceof Admission.Refused || this.result instanceof Admission.Failed;
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		return switch (this.result) {
			case Admission.Refused refused -> Stream
				.concat(Stream.of(this.path + ": not loaded, as the plan has problems"), told(refused.problems()));
			case Admission.Failed failed ->
				Stream.concat(Stream.of(this.path + ": not loaded"), told(failed.problems()));
			case Admission.Compared compared -> Stream.concat(differences(compared), told(compared.warnings()));
			case Admission.Admitted admitted ->
				Stream.of(loaded(admitted), lost(admitted.lostDecisions()), told(admitted.warnings()))
					.flatMap((lines) -> lines);
			case Admission.Forgotten forgotten ->
				Stream.concat(Stream.of("%s: forgotten, removed %s".formatted(forgotten.plan(), forgotten.removed())),
						lost(forgotten.lostDecisions()));
		};
	}

	private Stream<String> loaded(Admission.Admitted admitted) {
		return Stream.of(
				admitted.changed()
						? "%s: plan %s loaded: nodes %s; relationships %s".formatted(this.path, admitted.plan(),
								admitted.nodes(), admitted.relationships())
						: "%s: plan %s is loaded already, nothing has changed".formatted(this.path, admitted.plan()),
				"  overlaps with other plans: %d, of which %d are accepted".formatted(admitted.overlaps().get("found"),
						admitted.overlaps().get("accepted")));
	}

	private Stream<String> differences(Admission.Compared compared) {
		if (!compared.changed()) {
			return Stream.of("%s: plan %s is in the graph as it stands here".formatted(this.path, compared.plan()));
		}
		Map<String, Long> counts = compared.elements()
			.stream()
			.collect(Collectors.groupingBy((change) -> change.kind().name().toLowerCase(Locale.ROOT), TreeMap::new,
					Collectors.counting()));
		return Stream
			.of(Stream.of("%s: plan %s would change: %s".formatted(this.path, compared.plan(), counts)),
					compared.facts().stream().map((fact) -> "  plan      " + fact(fact)),
					compared.elements().stream().map(Admitted::line))
			.flatMap((lines) -> lines);
	}

	private static String line(Admission.ChangedElement change) {
		String before = change.titleBefore();
		String after = change.titleAfter();
		String titles = (before == null || after == null || before.equals(after))
				? String.valueOf((after != null) ? after : before) : before + " -> " + after;
		String facts = change.facts().isEmpty() ? ""
				: change.facts().stream().map(Admitted::fact).collect(Collectors.joining("; ", " (", ")"));
		return "  %-9s %s %s%s".formatted(change.kind().name().toLowerCase(Locale.ROOT), change.id(), titles, facts);
	}

	private static String fact(FactChange fact) {
		return "%s: %s -> %s".formatted(fact.name(), (fact.before() != null) ? fact.before() : "-",
				(fact.after() != null) ? fact.after() : "-");
	}

	private static Stream<String> lost(List<String> decisions) {
		return decisions.stream().map((decision) -> "  decision kept apart, as its element is gone: " + decision);
	}

	private static Stream<String> told(List<ToldProblem> problems) {
		return problems.stream().flatMap(Admitted::told);
	}

	private static Stream<String> told(ToldProblem problem) {
		String place = (problem.line() == null) ? problem.file() : problem.file() + ":" + problem.line();
		Stream<String> line = Stream.of("  %s: %s [%s] %s".formatted(place,
				problem.severity().name().toLowerCase(Locale.ROOT), problem.rule(), problem.message()));
		return Stream.concat(line, Stream.ofNullable(problem.text()).map("      | "::concat));
	}

}
