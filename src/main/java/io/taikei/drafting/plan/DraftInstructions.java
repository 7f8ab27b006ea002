package io.taikei.drafting.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

import io.taikei.drafting.correction.CorrectionForm;
import io.taikei.drafting.correction.HandCorrection;
import io.taikei.intake.ReadingForm;
import io.taikei.model.PlanElement.Kind;
import io.taikei.planfile.form.PlanFileUnreadable;
import io.taikei.planfile.form.PlanForm.Level;
import io.taikei.planfile.form.PlanYaml;
import io.taikei.source.SourceLines;

/**
 * How a plan file says that its documents are read, and what people decided of the
 * elements.
 *
 * @param reading how they are read
 * @param levels the levels with their roles
 * @param corrections what was corrected by hand, by the keys of the elements
 */
public record DraftInstructions(ReadingForm reading, List<Level> levels,
		SequencedMap<String, HandCorrection> corrections) {

	/**
	 * What a plan file says; empty where it says nothing of its documents.
	 * @throws PlanFileUnreadable if it is no YAML, or says it in no form that is known
	 */
	public static Optional<DraftInstructions> of(SourceLines planFile) {
		PlanYaml yaml = PlanYaml.parse(planFile.content());
		return yaml.part("reading", ReadingForm.class)
			.map((reading) -> new DraftInstructions(reading, yaml.parts("levels", Level.class),
					CorrectionForm.corrections(yaml.parts("corrections", CorrectionForm.class))));
	}

	/** The roles of levels of these names; none where the file does not tell all. */
	List<Kind> kinds(List<String> names) {
		Map<String, Kind> kinds = new LinkedHashMap<>();
		this.levels.forEach((level) -> {
			if (level.name() != null && level.kind() != null) {
				kinds.put(level.name(), level.kind());
			}
		});
		return kinds.keySet().containsAll(names)
				? names.stream().map((name) -> Objects.requireNonNull(kinds.get(name))).toList() : List.of();
	}

}
