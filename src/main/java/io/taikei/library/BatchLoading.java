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

import io.taikei.library.comparison.ComparisonReport;
import io.taikei.library.comparison.PendingComparisons;
import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.GraphPath;
import io.taikei.library.result.IntakeStep;
import io.taikei.library.result.PlanIntakeResult.Stored;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.ThemeLoader;
import io.taikei.loader.VocabularyReport;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;
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

	private static final Path OUTDATED = Path.of("plans of an earlier version");

	private static final String OVERLAPS = "overlaps";

	private final LoadedPlans plans;

	private final KnownPlans known;

	private final ThemeLoader themes;

	private final PlanLoading loading;

	private final PendingComparisons comparisons;

	private final LoadingLock lock;

	BatchLoading(LoadedPlans plans, KnownPlans known, ThemeLoader themes, PlanLoading loading,
			PendingComparisons comparisons, LoadingLock lock) {
		this.plans = plans;
		this.known = known;
		this.themes = themes;
		this.loading = loading;
		this.comparisons = comparisons;
		this.lock = lock;
	}

	/**
	 * Loads all of it, and compares what waits to be compared.
	 * @param told is told of each step when it is done
	 */
	void load(PlanBatch batch, Consumer<IntakeStep> told) {
		loadAlone(batch, told);
		if (batch.vocabulary().succeeded((themes) -> true)) {
			compare(() -> batch.vocabulary().content().get(), told);
		}
	}

	/** Loads all of it, and leaves to be compared what waits for it. */
	void loadAlone(PlanBatch batch, Consumer<IntakeStep> told) {
		ReadContent<Vocabulary> vocabulary = batch.vocabulary();
		// A plan that is loaded without the vocabulary would silently lack its themes.
		Supplier<LoadedVocabulary> stored = SingletonSupplier.of(() -> load(vocabulary.content().get()));
		told.accept(IntakeStep.of(vocabulary.path() + ": vocabulary", vocabulary.path(), () -> stored.get().stored()));
		List<PlanSource> changed = changed(batch.plans(), told);
		Supplier<Vocabulary> read = () -> vocabulary.content().get();
		SequencedMap<String, Path> municipalities = load(changed, () -> stored.get().analysis(), told);
		if (vocabulary.succeeded((themes) -> true)) {
			municipalities.putAll(renew(read.get(), told));
			municipalities.forEach((municipality, folder) -> linkEditions(read, municipality, folder, told));
		}
	}

	/**
	 * Analyses plans anew where the graph has them as they were analysed in another way,
	 * and compares what waits to be compared.
	 */
	void renew(PlanReader reader, Consumer<IntakeStep> told) {
		renewAlone(reader, told);
		if (!this.plans.ids().isEmpty()) {
			compare(reader::vocabulary, told);
		}
	}

	/** Analyses them anew, and leaves to be compared what waits for it. */
	void renewAlone(PlanReader reader, Consumer<IntakeStep> told) {
		if (!this.plans.ids().isEmpty()) {
			renew(reader.vocabulary(), told)
				.forEach((municipality, plan) -> linkEditions(reader::vocabulary, municipality, plan, told));
		}
	}

	private SequencedMap<String, Path> load(List<PlanSource> sources, Supplier<VocabularyAnalysis> analysis,
			Consumer<IntakeStep> told) {
		SequencedMap<String, Path> municipalities = new LinkedHashMap<>();
		for (int i = 0; i < sources.size(); i++) {
			sources.subList(i, Math.min(i + READ_AHEAD, sources.size())).forEach(PlanSource::begin);
			PlanSource source = sources.get(i);
			ReadContent<ValidatedPlan> read = source.take();
			told.accept(IntakeStep.of(source.path().toString(), source.path(),
					() -> read.content().get().take((plan, warnings) -> {
						String hash = source.hash().content().get();
						municipalities.putIfAbsent(plan.plan().id().municipality(), source.path());
						return this.loading.loadAlone(plan, warnings, PlanOrigin.ofFolder(hash), analysis);
					})));
		}
		return municipalities;
	}

	private SequencedMap<String, Path> renew(Vocabulary vocabulary, Consumer<IntakeStep> told) {
		SequencedMap<String, Path> municipalities = new LinkedHashMap<>();
		List<PlanId> outdated = FaultGuard.result(OUTDATED,
				() -> this.plans.outdated(VocabularyAnalysis.method(vocabulary.themes())), (failure) -> {
					told.accept(new IntakeStep(OUTDATED.toString(), failure));
					return List.of();
				});
		Supplier<VocabularyAnalysis> analysis = SingletonSupplier.of(() -> new VocabularyAnalysis(vocabulary.themes()));
		for (PlanId plan : outdated) {
			Path path = GraphPath.of(plan);
			told.accept(IntakeStep.of("plan %s, again as texts are compared in another way since".formatted(plan), path,
					() -> this.known.plan(plan).orElseThrow().take((valid, warnings) -> {
						municipalities.putIfAbsent(plan.municipality(), path);
						return this.loading.loadAlone(valid, warnings, this.known.origin(plan), analysis);
					})));
		}
		return municipalities;
	}

	private void compare(Supplier<Vocabulary> vocabulary, Consumer<IntakeStep> told) {
		ComparisonReport report = this.comparisons.workOff(vocabulary);
		if (!report.didNothing()) {
			told.accept(new IntakeStep(OVERLAPS, report.stored()));
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

	/** A plan alone has no edition to be linked with. */
	private void linkEditions(Supplier<Vocabulary> vocabulary, String municipality, Path folder,
			Consumer<IntakeStep> told) {
		if (this.known.editions(municipality) > 1) {
			told.accept(IntakeStep.of("links between the editions of " + municipality, folder,
					() -> this.lock.hold(() -> this.loading.linkEditions(vocabulary.get(), municipality))));
		}
	}

	private LoadedVocabulary load(Vocabulary vocabulary) {
		VocabularyReport report = this.lock.hold(() -> this.themes.load(vocabulary.themes()));
		return new LoadedVocabulary(new Stored(report.nodes(), report.relationships(),
				new LinkedHashMap<>(Map.of("themes", (long) report.themes())), ProblemReport.of(vocabulary.warnings())),
				new VocabularyAnalysis(vocabulary.themes()));
	}

	/** A vocabulary that is in the graph, and what analyses plans by it. */
	private record LoadedVocabulary(Stored stored, VocabularyAnalysis analysis) {
	}

}
