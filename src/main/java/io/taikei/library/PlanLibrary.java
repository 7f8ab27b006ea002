package io.taikei.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.loader.GraphLoader;
import io.taikei.loader.LoadReport;
import io.taikei.loader.OverlapLoader;
import io.taikei.loader.OverlapReport;
import io.taikei.loader.ThemeLoader;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.overlap.ThemeTagger;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes plans in, compares them with what is there, and lets them go; one at a time. */
@Component
public class PlanLibrary {

	private final PlanValidator validator = new PlanValidator();

	private final LoadedPlans loaded;

	private final KnownPlans known;

	private final ThemeLoader themeLoader;

	private final GraphLoader loader;

	private final OverlapLoader overlapLoader;

	private final EditionLinks editions;

	private final TransactionOperations transaction;

	PlanLibrary(LoadedPlans loaded, KnownPlans known, ThemeLoader themeLoader, GraphLoader loader,
			OverlapLoader overlapLoader, EditionLinks editions, TransactionOperations transaction) {
		this.loaded = loaded;
		this.known = known;
		this.themeLoader = themeLoader;
		this.loader = loader;
		this.overlapLoader = overlapLoader;
		this.editions = editions;
		this.transaction = transaction;
	}

	/**
	 * What loading the plan would change; the graph stays as it is.
	 * @param reader reads it
	 * @param folderOrFile its folder or plan file
	 */
	public Admission compare(PlanReader reader, Path folderOrFile) {
		return unlessItFails(folderOrFile, () -> valid(reader, folderOrFile,
				(plan, warnings) -> Admission.Compared.of(this.loaded.difference(plan), warnings)));
	}

	/**
	 * Loads the plan, and its overlaps with the plans of all other municipalities: all of
	 * it, or nothing where one step fails.
	 * @param reader reads it, and knows the vocabulary of themes
	 * @param folderOrFile its folder or plan file
	 */
	public synchronized Admission admit(PlanReader reader, Path folderOrFile) {
		return unlessItFails(folderOrFile,
				() -> valid(reader, folderOrFile, (plan, warnings) -> admit(reader, plan, warnings)));
	}

	/**
	 * The plans whose keys and words are those of another version of the analysis of
	 * texts: they would not be found by today's.
	 */
	public List<PlanId> ofOtherTextVersion() {
		return this.loaded.ofOtherTextVersion();
	}

	/**
	 * Loads a plan again, as the graph has it.
	 * @param reader knows the vocabulary of themes
	 * @return false where what the graph has no longer is a valid plan
	 */
	public synchronized boolean renew(PlanReader reader, PlanId planId) {
		Optional<ValidPlan> plan = this.known.plan(planId);
		plan.ifPresent((stored) -> admit(reader, stored, List.of()));
		return plan.isPresent();
	}

	/** Removes a plan from the graph; empty where no such plan is loaded. */
	public synchronized Optional<Admission.Forgotten> forget(PlanId planId) {
		return this.loader.forget(planId).map(Admission.Forgotten::of);
	}

	/**
	 * The longest part, to find the overlaps, comes before the one transaction, which is
	 * all or nothing of what belongs to the plan, should the database end meanwhile.
	 */
	private Admission.Admitted admit(PlanReader reader, ValidPlan plan, List<Problem> warnings) {
		List<ValidPlan> others = this.known.butFor(Set.of(plan.plan().id()));
		List<Overlap> overlaps = KnownPlans.overlaps(reader.themes(), List.of(plan), others);
		return Objects
			.requireNonNull(this.transaction.execute((status) -> write(reader, plan, warnings, others, overlaps)));
	}

	private Admission.Admitted write(PlanReader reader, ValidPlan plan, List<Problem> warnings, List<ValidPlan> others,
			List<Overlap> overlaps) {
		this.themeLoader.load(reader.themes());
		LoadReport report = this.loader.load(plan, new ThemeTagger(reader.themes()));
		PlanId id = plan.plan().id();
		OverlapReport overlapReport = this.overlapLoader.load(id, overlaps);
		List<Problem> undone = this.editions.link(reader.themes(), id.municipality(),
				Stream.concat(others.stream(), Stream.of(plan)).toList());
		return Admission.Admitted.of(report, overlapReport, Stream.concat(warnings.stream(), undone.stream()).toList());
	}

	private static Admission unlessItFails(Path folderOrFile, Supplier<Admission> work) {
		try {
			return FaultGuard.over(folderOrFile, work);
		}
		catch (ReadingFailed.ProgramFaulty ex) {
			return Admission.Failed.of(ex);
		}
		catch (ReadingFailed ex) {
			return new Admission.Refused("", List.of(ToldProblem.of(ex)));
		}
	}

	private Admission valid(PlanReader reader, Path folderOrFile,
			BiFunction<ValidPlan, List<Problem>, Admission> admission) {
		Reading reading = reader.read(folderOrFile);
		return switch (this.validator.validate(reading.plan(), reading.accounts(), reading.problems())) {
			case ValidationResult.Valid valid -> admission.apply(valid.plan(), valid.warnings());
			case ValidationResult.Invalid invalid ->
				Admission.Refused.of(reading.plan().id().value(), invalid.problems());
		};
	}

}
