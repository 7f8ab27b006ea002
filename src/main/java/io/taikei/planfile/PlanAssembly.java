package io.taikei.planfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.model.Tree;
import io.taikei.planfile.form.DeciderForm;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.form.PlanForm;
import io.taikei.planfile.form.PlanForm.Period;
import io.taikei.planfile.form.WrittenYear;
import io.taikei.source.SourceLines;
import io.taikei.text.Bilingual;
import io.taikei.text.JapaneseText;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/** Makes a plan of what a plan file says. */
final class PlanAssembly {

	private final PlanForm form;

	private final YamlEntries file;

	private final DocumentLines lines;

	private final List<Problem> problems;

	private final PlanId planId;

	private final Map<PlanElement.Kind, Integer> orders = new EnumMap<>(PlanElement.Kind.class);

	PlanAssembly(PlanForm form, YamlEntries file, @Nullable SourceLines document, List<Problem> problems) {
		this.form = form;
		this.file = file;
		this.lines = new DocumentLines((document != null) ? document.file() : null, problems);
		this.problems = problems;
		this.planId = PlanId.of(municipality().code(), TextAssembly.text(form.edition()));
	}

	/**
	 * The plan of these elements.
	 * @param roots the topmost elements, with what stands below them
	 */
	Plan plan(List<ElementEntry> roots) {
		List<ElementEntry> entries = new ArrayList<>();
		roots.forEach((root) -> root.collect(entries));
		if (entries.isEmpty()) {
			this.problems
				.add(Problem.of(RuleId.PLAN_WITHOUT_ELEMENTS, this.file.at(""), ProblemMessage.of("plan.empty")));
		}
		ElementIds ids = new ElementIds(this.planId, this.form.codes(), entries);
		PlacementAssembly placements = new PlacementAssembly(this.planId, ids, this.problems);
		List<PlanElement> elements = entries.stream().map((entry) -> element(entry, ids, placements)).toList();
		Period period = Objects.requireNonNullElseGet(this.form.period(), () -> new Period(null, null));
		return new Plan(this.planId, municipality(), TextAssembly.text(this.form.edition()),
				TextAssembly.text(this.form.title()), Objects.requireNonNullElse(this.form.status(), Plan.Status.DRAFT),
				Objects.requireNonNullElse(year(period.first(), "first"), 0), year(period.last(), "last"), elements,
				trees(roots, ids), new SuccessionAssembly(this.file, placements, this.problems).succession());
	}

	private @Nullable Integer year(@Nullable WrittenYear year, String key) {
		return (year != null) ? year.year(key, this.file.at("/period/" + key), this.problems) : null;
	}

	private Municipality municipality() {
		PlanForm.MunicipalityForm municipality = this.form.municipality();
		return (municipality != null) ? new Municipality(TextAssembly.text(municipality.code()),
				TextAssembly.text(municipality.name()), TextAssembly.text(municipality.prefecture()))
				: new Municipality("", "", "");
	}

	private static List<Tree> trees(List<ElementEntry> roots, ElementIds ids) {
		Map<String, List<ElementId>> trees = new LinkedHashMap<>();
		for (ElementEntry root : roots) {
			String tree = root.tree();
			if (tree != null) {
				trees.computeIfAbsent(tree, (name) -> new ArrayList<>()).add(ids.id(root));
			}
		}
		return trees.entrySet().stream().map((tree) -> new Tree(tree.getKey(), tree.getValue())).toList();
	}

	private PlanElement element(ElementEntry entry, ElementIds ids, PlacementAssembly placements) {
		Bilingual levelProblem = entry.levelProblem();
		if (levelProblem != null) {
			this.problems.add(Problem.of(RuleId.UNKNOWN_LEVEL, entry.at("/level"), levelProblem));
		}
		ElementId id = ids.id(entry);
		TextAssembly texts = new TextAssembly(entry, this.lines);
		return PlanElement.of(entry.kind(), label(entry, id, texts), entry.form().field(), placements.placements(entry),
				texts.statements(id), texts.delivery());
	}

	private Label label(ElementEntry entry, ElementId id, TextAssembly texts) {
		ElementForm element = entry.form();
		String code = element.code();
		boolean printed = code != null && !Boolean.FALSE.equals(element.codePrinted());
		SourceSpan source = this.lines.source(element.source(), entry.at((element.source() != null) ? "/source" : ""));
		SourceSpan codeSource = (element.codeSource() != null)
				? this.lines.source(element.codeSource(), entry.at("/codeSource")) : source;
		return new Label(id, (code != null) ? JapaneseText.matchKey(code) : null, printed ? code : null,
				TextAssembly.text(element.title()), Objects.requireNonNullElse(element.naming(), Provenance.STATED),
				DeciderForm.decider(element.namedBy()), TextAssembly.text(entry.level().name()),
				this.orders.merge(entry.kind(), 1, Integer::sum), Boolean.TRUE.equals(element.placeholder()),
				element.note(), texts.footnotes(), printed ? codeSource : null, source);
	}

}
