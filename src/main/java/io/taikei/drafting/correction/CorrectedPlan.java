package io.taikei.drafting.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.AccountedPlan;
import io.taikei.model.ElementId;
import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;
import io.taikei.model.Succession;
import io.taikei.model.Succession.Link;
import io.taikei.model.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A loaded plan with what a person corrected by hand. Nothing is read anew, so whatever
 * nobody touched is as it was, with its sources.
 *
 * @param plan the plan
 * @param removed what a person removed, without what is below it
 * @param unmatched the keys of corrections that fit no element
 * @param added the keys of the elements that a person added
 */
public record CorrectedPlan(AccountedPlan plan, List<PlanElement> removed, List<String> unmatched,
		Map<ElementId, String> added) {

	public static CorrectedPlan of(AccountedPlan loaded, Map<String, HandCorrection> corrections) {
		Plan plan = loaded.plan();
		EnteredLines lines = new EnteredLines(loaded.sources());
		AddedElements all = new AddedElements(plan, lines, corrections);
		CorrectedTree tree = new CorrectedTree(all, corrections);
		ElementCorrection correction = new ElementCorrection(tree);
		List<PlanElement> elements = tree.kept()
			.stream()
			.map((element) -> correction.of(element, corrections.get(key(element.id()))))
			.toList();
		Plan corrected = new Plan(plan.id(), plan.municipality(), plan.edition(), plan.title(), plan.status(),
				plan.firstYear(), plan.lastYear(), elements, trees(plan, tree), succession(plan, tree));
		return new CorrectedPlan(new AccountedPlan(corrected, sources(lines.files(), all.all(), elements)),
				tree.removed(), unmatched(all, tree), all.keys());
	}

	/** What was added below something that was removed is not in the plan either. */
	private static List<String> unmatched(AddedElements all, CorrectedTree tree) {
		Stream<String> gone = all.keys()
			.entrySet()
			.stream()
			.filter((added) -> !tree.isKept(added.getKey()))
			.map(Map.Entry::getValue);
		return Stream.of(tree.unmatched().stream(), all.unmatched().stream(), gone)
			.flatMap(Function.identity())
			.toList();
	}

	/** By what a correction names an element of the corrected plan. */
	public String keyOf(ElementId id) {
		return this.added.getOrDefault(id, key(id));
	}

	/**
	 * By what a correction names an element: the part of its id behind that of the plan.
	 */
	public static String key(ElementId id) {
		return id.value().substring(id.value().indexOf(':') + 1);
	}

	private static List<Tree> trees(Plan plan, CorrectedTree tree) {
		return plan.trees()
			.stream()
			.map((one) -> new Tree(one.name(),
					one.roots().stream().filter((root) -> tree.isKept(root) && tree.placed(root) == null).toList()))
			.filter((one) -> !one.roots().isEmpty())
			.toList();
	}

	private static @Nullable Succession succession(Plan plan, CorrectedTree tree) {
		Succession succession = plan.succession();
		return (succession == null) ? null : new Succession(succession.predecessor(),
				succession.links().stream().flatMap((link) -> kept(link, tree)).toList());
	}

	/** A link loses what is removed, and goes where it would no longer be of its kind. */
	private static Stream<Link> kept(Link link, CorrectedTree tree) {
		List<ElementId> to = link.to().stream().filter(tree::isKept).toList();
		int least = switch (link.kind()) {
			case DROPPED -> 0;
			case SPLIT -> 2;
			case CONTINUED, RENAMED, MERGED, ADDED -> 1;
		};
		return (to.size() < least) ? Stream.empty()
				: Stream.of(new Link(link.kind(), link.from(), to, link.decider(), link.source()));
	}

	/** Lines that only removed elements named are cited nowhere any more. */
	private static List<LineAccount> sources(List<LineAccount> files, List<PlanElement> before,
			List<PlanElement> corrected) {
		Set<SourceSpan> gone = cited(before);
		gone.removeAll(cited(corrected));
		return files.stream().map((file) -> EnteredLines.as(Role.NOT_CITED, file, gone)).toList();
	}

	private static Set<SourceSpan> cited(List<PlanElement> elements) {
		return elements.stream()
			.flatMap(PlanElement::sources)
			.flatMap((source) -> IntStream.rangeClosed(source.firstLine(), source.lastLine())
				.mapToObj((line) -> SourceSpan.line(source.file(), line)))
			.collect(Collectors.toCollection(HashSet::new));
	}

}
