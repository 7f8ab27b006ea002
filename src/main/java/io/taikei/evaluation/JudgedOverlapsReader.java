package io.taikei.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Initiative;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Policy;
import io.taikei.source.ReadingFailed;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads judged overlaps from JSON: who judged, and for each goal of a plan, by its code,
 * the grades of another plan's policies by code and of its initiatives by title. What is
 * not listed has grade 0.
 */
public final class JudgedOverlapsReader {

	private final Plan from;

	private final Plan to;

	/**
	 * A reader of judgements on the goals of one plan and their counterparts in another.
	 */
	public JudgedOverlapsReader(Plan from, Plan to) {
		this.from = from;
		this.to = to;
	}

	/**
	 * The listed pairs, and who judged them.
	 * @throws ReadingFailed if the file can't be read, or names what the plans do not
	 * have
	 */
	public JudgedOverlaps read(Path file) {
		Judgements judgements = parse(file);
		List<JudgedPair> pairs = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		collect(judgements.policies(), Policy.class, pairs, unknown);
		collect(judgements.initiatives(), Initiative.class, pairs, unknown);
		if (!unknown.isEmpty()) {
			throw new ReadingFailed.JudgementsInvalid(file, null,
					ProblemMessage.of("judgement.unknown", String.join(", ", unknown)), null);
		}
		return new JudgedOverlaps((judgements.judgedBy() != null) ? judgements.judgedBy().judges() : null, pairs);
	}

	private static Judgements parse(Path file) {
		try {
			Judgements judgements = JsonMapper.shared().readValue(Files.readString(file), Judgements.class);
			List<String> missing = missing(judgements);
			if (!missing.isEmpty()) {
				throw new ReadingFailed.JudgementsInvalid(file, null,
						ProblemMessage.of("judgement.missing", String.join(", ", missing)), null);
			}
			return judgements;
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(file, null, ProblemMessage.of("judgement.no-file"), ex);
		}
		catch (JacksonException ex) {
			throw new ReadingFailed.JudgementsInvalid(file,
					ex.getLocation() == null ? null : ex.getLocation().getLineNr(),
					ProblemMessage.of("judgement.none", String.valueOf(ex.getOriginalMessage())), ex);
		}
	}

	private static List<String> missing(@Nullable Judgements judgements) {
		List<String> missing = new ArrayList<>();
		if (judgements != null && judgements.judgedBy() != null) {
			JudgesForm judges = judgements.judgedBy();
			missing("judgedBy / kind", judges.kind(), missing);
			missing("judgedBy / independently", judges.independently(), missing);
			missing("judgedBy / guide", judges.guide(), missing);
		}
		missing("policies", (judgements != null) ? judgements.policies() : null, missing);
		missing("initiatives", (judgements != null) ? judgements.initiatives() : null, missing);
		return missing;
	}

	/** Adds the paths below which nothing stands. */
	private static void missing(String path, @Nullable Object value, List<String> missing) {
		if (value == null) {
			missing.add(path);
		}
		else if (value instanceof Map<?, ?> values) {
			values.forEach((key, below) -> missing(path + " / " + key, below, missing));
		}
	}

	private void collect(Map<String, Map<String, Double>> grades, Class<? extends PlanElement> kind,
			List<JudgedPair> pairs, List<String> unknown) {
		grades.forEach((goalCode, counterparts) -> {
			ElementId goal = new ElementId(this.from.id() + ":" + goalCode);
			if (this.from.elements().stream().noneMatch((element) -> element.id().equals(goal))) {
				unknown.add(goalCode);
			}
			counterparts.forEach((name, grade) -> this.to.elements(kind)
				.stream()
				.filter((element) -> name.equals(element.label().code()) || name.equals(element.label().title()))
				.findFirst()
				.ifPresentOrElse((element) -> pairs.add(new JudgedPair(goal, element.id(), grade)),
						() -> unknown.add(name)));
		});
	}

	private record Judgements(@Nullable JudgesForm judgedBy, Map<String, Map<String, Double>> policies,
			Map<String, Map<String, Double>> initiatives) {
	}

	private record JudgesForm(Decider.@Nullable Kind kind, @Nullable Integer independently, @Nullable String guide) {

		Judges judges() {
			return new Judges(Objects.requireNonNull(this.kind), Objects.requireNonNull(this.independently),
					Objects.requireNonNull(this.guide));
		}

	}

}
