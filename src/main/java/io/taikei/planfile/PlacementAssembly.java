package io.taikei.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.planfile.form.DeciderForm;
import io.taikei.planfile.form.ElementForm.CandidateForm;
import io.taikei.planfile.form.ElementForm.Place;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * Makes an element's places of its entry. A parent that the file does not have stays as
 * it is named, for validation to tell.
 *
 * @param planId the plan
 * @param ids finds the elements that references mean
 * @param problems where problems are told
 */
record PlacementAssembly(PlanId planId, ElementIds ids, List<Problem> problems) {

	List<Placement> placements(ElementEntry entry) {
		List<Placement> placements = new ArrayList<>();
		Stream.ofNullable(parent(entry)).map((parent) -> own(entry, parent)).forEach(placements::add);
		List<Place> also = TextAssembly.list(entry.form().also());
		for (int i = 0; i < also.size(); i++) {
			Place place = also.get(i);
			if (place != null && place.under() != null) {
				SourceSpan at = entry.at("/also/" + i);
				placements.add(placement(element(place.under(), at), place, at));
			}
		}
		return placements;
	}

	private @Nullable ElementId parent(ElementEntry entry) {
		if (entry.parent() != null) {
			return this.ids.id(entry.parent());
		}
		String unknown = entry.unknownParent();
		return (unknown != null) ? element(unknown, entry.at("")) : null;
	}

	private Placement own(ElementEntry entry, ElementId parent) {
		Place form = entry.form().placement();
		return (form != null) ? placement(parent, form, entry.at("/placement")) : Placement.stated(parent);
	}

	private Placement placement(ElementId parent, Place form, SourceSpan at) {
		CandidateForm inferred = form.inferred();
		return new Placement(parent, Objects.requireNonNullElse(form.status(), Provenance.STATED),
				DeciderForm.decider(form.decidedBy()), Objects.requireNonNullElse(form.confidence(), 1.0),
				TextAssembly.list(form.alternatives())
					.stream()
					.filter(Objects::nonNull)
					.map((candidate) -> candidate(candidate, at))
					.toList(),
				(inferred != null) ? candidate(inferred, at) : null);
	}

	private Candidate candidate(CandidateForm form, SourceSpan at) {
		return new Candidate(element(TextAssembly.text(form.under()), at),
				Objects.requireNonNullElse(form.confidence(), 0.0));
	}

	/** The element of this plan that a reference means. */
	ElementId element(String reference, SourceSpan at) {
		if (this.ids.isAmbiguous(reference)) {
			this.problems.add(Problem.of(RuleId.AMBIGUOUS_REFERENCE, at, ProblemMessage.of("reference.ambiguous"))
				.about(reference));
		}
		return this.ids.find(reference).orElseGet(() -> this.planId.element(reference));
	}

}
