package io.taikei.library;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.library.PlanIntakeResult.Loaded;
import io.taikei.library.PlanIntakeResult.Stored;
import io.taikei.loader.LoadReport;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.OverlapReport;
import io.taikei.loader.VocabularyReport;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.overlap.ThemeTagger;
import io.taikei.validation.ValidPlan;
import io.taikei.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Loads many plans, which answer questions from then on, and what is between them after
 * all of them. What fails of one does not keep the others.
 */
@Component
class BatchLoading {

	/** How many plans are read, or being read, while one is loaded. */
	private static final int READ_AHEAD = 4;

	private static final Path UNCHANGED = Path.of("unchanged plans");

	private final LoadedPlans plans;

	private final KnownPlans known;

	private final Loaders loaders;

	BatchLoading(LoadedPlans plans, KnownPlans known, Loaders loaders) {
		this.plans = plans;
		this.known = known;
		this.loaders = loaders;
	}

	/**
	 * Loads all of it.
	 * @param told is told of each step when it is done
	 */
	void load(PlanBatch batch, Consumer<IntakeStep> told) {
		ReadContent<Vocabulary> vocabulary = batch.vocabulary();
		// A plan that is loaded without the vocabulary would silently lack its themes.
		Supplier<LoadedVocabulary> stored = SingletonSupplier.of(() -> load(vocabulary.content().get()));
		told.accept(IntakeStep.of(vocabulary.path() + ": vocabulary", vocabulary.path(), () -> stored.get().stored()));
		SequencedMap<Path, ValidPlan> loaded = new LinkedHashMap<>();
		List<PlanSource> changed = changed(batch.plans(), told);
		for (int i = 0; i < changed.size(); i++) {
			changed.subList(i, Math.min(i + READ_AHEAD, changed.size())).forEach(PlanSource::begin);
			PlanSource source = changed.get(i);
			ReadContent<ValidatedPlan> read = source.take();
			told.accept(IntakeStep.of(source.path().toString(), source.path(),
					() -> read.content().get().take((plan, warnings) -> {
						LoadReport report = this.loaders.plans()
							.load(plan, stored.get().tagger(), source.hash().content().get());
						loaded.put(source.path(), plan);
						return Loaded.of(report, Map.of(), warnings);
					})));
		}
		if (!loaded.isEmpty()) {
			relate(vocabulary.content().get(), loaded, told);
		}
	}

	/**
	 * Those whose content the graph does not have; of the others, their number is told.
	 */
	private List<PlanSource> changed(List<PlanSource> plans, Consumer<IntakeStep> told) {
		Set<String> known = FaultGuard.result(UNCHANGED, () -> this.plans.byContentHash().keySet(), (failure) -> {
			told.accept(new IntakeStep(UNCHANGED.toString(), failure));
			return Set.of();
		});
		Map<Boolean, List<PlanSource>> byChange = plans.stream()
			.collect(Collectors.partitioningBy((plan) -> plan.hash().succeeded(known::contains)));
		long unchanged = byChange.getOrDefault(true, List.of()).size();
		if (unchanged > 0) {
			told.accept(new IntakeStep(UNCHANGED.toString(),
					new Stored(Change.NONE, Change.NONE, new LinkedHashMap<>(Map.of("plans", unchanged)), List.of())));
		}
		return byChange.getOrDefault(false, List.of());
	}

	/**
	 * Only what is loaded by now is compared: the others' elements are not in the graph.
	 */
	private void relate(Vocabulary vocabulary, SequencedMap<Path, ValidPlan> loaded, Consumer<IntakeStep> told) {
		List<ValidPlan> plans = List.copyOf(loaded.values());
		Supplier<List<ValidPlan>> others = SingletonSupplier
			.of(() -> this.known.butFor(plans.stream().map((plan) -> plan.plan().id()).toList()));
		Supplier<FoundOverlaps> overlaps = SingletonSupplier.of(() -> {
			List<ValidPlan> stored = others.get();
			return FoundOverlaps.of(plans, (together) -> FoundOverlaps.between(vocabulary, together, stored));
		});
		Map<String, Path> municipalities = new LinkedHashMap<>();
		loaded.forEach((folder, plan) -> {
			PlanId id = plan.plan().id();
			municipalities.putIfAbsent(id.municipality(), folder);
			told.accept(IntakeStep.of("overlaps of plan " + id, folder, () -> stored(id, overlaps.get().of(id))));
		});
		municipalities.forEach((municipality, folder) -> told
			.accept(IntakeStep.of("links between the editions of " + municipality, folder, () -> this.loaders.editions()
				.link(vocabulary, municipality, Stream.concat(plans.stream(), others.get().stream()).toList()))));
	}

	private Stored stored(PlanId plan, List<Overlap> overlaps) {
		OverlapReport report = this.loaders.overlaps().load(plan, overlaps);
		SequencedMap<String, Long> totals = new LinkedHashMap<>();
		totals.put("found", report.totals().found());
		totals.put("accepted", report.totals().accepted());
		totals.put("kept as decided", report.totals().kept());
		totals.put("decisions that came back", report.restored());
		return new Stored(Change.NONE, report.overlaps(), totals, List.of());
	}

	private LoadedVocabulary load(Vocabulary vocabulary) {
		VocabularyReport report = this.loaders.themes().load(vocabulary.themes());
		return new LoadedVocabulary(new Stored(report.nodes(), report.relationships(),
				new LinkedHashMap<>(Map.of("themes", (long) report.themes())), ProblemReport.of(vocabulary.warnings())),
				new ThemeTagger(vocabulary.themes()));
	}

	/** A vocabulary that is in the graph, and what finds its themes. */
	private record LoadedVocabulary(Stored stored, ThemeTagger tagger) {
	}

}
