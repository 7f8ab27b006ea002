package io.taikei.planfile.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Succession;
import io.taikei.planfile.PlanFile.DocumentName;
import io.taikei.planfile.form.DeciderForm;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.form.PlanForm;
import io.taikei.planfile.form.PlanForm.Document;
import io.taikei.planfile.form.PlanForm.Level;
import io.taikei.planfile.form.PlanForm.LinkForm;
import io.taikei.planfile.form.PlanForm.MunicipalityForm;
import io.taikei.planfile.form.PlanForm.Period;
import io.taikei.planfile.form.PlanForm.SuccessionForm;
import io.taikei.planfile.form.PlanForm.TreeForm;
import io.taikei.planfile.form.PlanYaml;
import io.taikei.planfile.form.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as a plan file, from which the same plan is read again. Sources are
 * written where they are lines of the given document; others become lines of the new
 * file.
 */
public final class PlanFileWriter {

	static final String HEAD = "# yaml-language-server: $schema=../plan.schema.json\n";

	private final Plan plan;

	private final @Nullable DocumentName document;

	private final Map<ElementId, List<PlanElement>> children;

	/**
	 * A writer of one plan.
	 * @param plan the plan
	 * @param document the document that it was read from; null where there is none
	 */
	public PlanFileWriter(Plan plan, @Nullable DocumentName document) {
		this.plan = plan;
		this.document = document;
		this.children = plan.elements()
			.stream()
			.filter((element) -> !element.placements().isEmpty())
			.collect(Collectors.groupingBy((element) -> element.placements().getFirst().parent()));
	}

	/** The text of the plan file. */
	public String write() {
		List<PlanElement> roots = this.plan.elements()
			.stream()
			.filter((element) -> element.placements().isEmpty())
			.toList();
		List<Level> levels = levels(roots);
		FormOfElement forms = new FormOfElement(this.children, levels,
				(this.document != null) ? this.document.file() : null);
		Set<ElementId> inTrees = this.plan.trees()
			.stream()
			.flatMap((tree) -> tree.roots().stream())
			.collect(Collectors.toSet());
		List<ElementForm> elements = forms.of(roots.stream().filter((root) -> !inTrees.contains(root.id())).toList());
		List<TreeForm> trees = this.plan.trees()
			.stream()
			.map((tree) -> new TreeForm(tree.name(), null,
					forms.of(roots.stream().filter((root) -> tree.roots().contains(root.id())).toList())))
			.toList();
		return HEAD + PlanYaml
			.write(new PlanForm(municipality(), this.plan.edition(), this.plan.title(), this.plan.status(),
					new Period(WrittenYear.of(this.plan.firstYear()), WrittenYear.of(this.plan.lastYear())), null,
					document(), levels, null, null, null, elements, trees, null, succession()));
	}

	private MunicipalityForm municipality() {
		Municipality municipality = this.plan.municipality();
		return new MunicipalityForm(municipality.code(), municipality.name(), municipality.prefecture());
	}

	private @Nullable Document document() {
		return (this.document != null) ? new Document(this.document.file(), this.document.sha256()) : null;
	}

	/**
	 * The levels from the top down, so that as many elements as can be are on that of
	 * their depth.
	 */
	private List<Level> levels(List<PlanElement> roots) {
		Set<Level> levels = new LinkedHashSet<>();
		List<PlanElement> depth = roots;
		while (!depth.isEmpty()) {
			depth.stream().map(FormOfElement::level).forEach(levels::add);
			depth = depth.stream()
				.flatMap((element) -> this.children.getOrDefault(element.id(), List.of()).stream())
				.toList();
		}
		return new ArrayList<>(levels);
	}

	private @Nullable SuccessionForm succession() {
		Succession succession = this.plan.succession();
		return (succession == null) ? null
				: new SuccessionForm(succession.predecessor().value(), null,
						succession.links()
							.stream()
							.map((link) -> new LinkForm(link.kind(), paths(link.from()), paths(link.to()),
									DeciderForm.of(link.decider())))
							.toList());
	}

	private static List<String> paths(List<ElementId> ids) {
		return ids.stream().map(FormOfElement::path).toList();
	}

}
