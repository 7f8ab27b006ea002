package io.taikei.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.model.Succession;
import io.taikei.model.Succession.Link;
import io.taikei.planfile.form.DeciderForm;
import io.taikei.planfile.form.PlanForm.LinkForm;
import io.taikei.planfile.form.PlanForm.SuccessionForm;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a plan file says on the succession of two editions. Whether the plan before
 * has the elements that are named as its own shows only when it is there.
 *
 * @param file the plan file
 * @param references finds this plan's elements
 * @param problems where problems are told
 */
record SuccessionAssembly(YamlEntries file, PlacementAssembly references, List<Problem> problems) {

	@Nullable Succession succession() {
		SuccessionForm form = this.file.form().succession();
		if (form == null || form.of() == null) {
			return null;
		}
		List<LinkForm> forms = TextAssembly.list(form.links());
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < forms.size(); i++) {
			link(form, forms.get(i), this.file.at("/succession/links/" + i)).ifPresent(links::add);
		}
		return new Succession(predecessor(form), links);
	}

	private static PlanId predecessor(SuccessionForm form) {
		return new PlanId(TextAssembly.text(form.of()));
	}

	private Optional<Link> link(SuccessionForm succession, @Nullable LinkForm form, SourceSpan at) {
		if (form == null || form.kind() == null) {
			return Optional.empty();
		}
		List<ElementId> from = TextAssembly.list(form.from())
			.stream()
			.map((name) -> before(predecessor(succession), name))
			.toList();
		List<ElementId> to = TextAssembly.list(form.to()).stream().map((name) -> known(name, at)).toList();
		if (!fits(form.kind(), from.size(), to.size())) {
			this.problems.add(Problem.of(RuleId.SUCCESSION_OUT_OF_SHAPE, at, ProblemMessage.of("succession.shape")));
		}
		Decider decider = DeciderForm.decider((form.decidedBy() != null) ? form.decidedBy() : succession.decidedBy());
		return Optional.of(new Link(form.kind(), from, to, decider, at));
	}

	private ElementId known(String reference, SourceSpan at) {
		ElementId element = this.references.element(reference, at);
		if (this.references.ids().find(reference).isEmpty()) {
			this.problems
				.add(Problem.of(RuleId.SUCCESSION_OF_UNKNOWN_ELEMENT, at, ProblemMessage.of("succession.unknown-after"))
					.about(reference));
		}
		return element;
	}

	private static ElementId before(PlanId predecessor, String reference) {
		String code = ElementIds.code(reference);
		return predecessor.element((code == null || reference.contains(".")) ? reference : code);
	}

	private static boolean fits(Succession.Kind kind, int from, int to) {
		return switch (kind) {
			case CONTINUED, RENAMED -> from == 1 && to == 1;
			case MERGED -> from > 1 && to == 1;
			case SPLIT -> from == 1 && to > 1;
			case ADDED -> from == 0 && to > 0;
			case DROPPED -> from > 0 && to == 0;
		};
	}

}
