package io.taikei;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.library.EditionLinks;
import io.taikei.library.FaultGuard;
import io.taikei.library.KnownPlans;
import io.taikei.loader.GraphLoader;
import io.taikei.loader.LoadReport;
import io.taikei.loader.OverlapLoader;
import io.taikei.loader.ThemeLoader;
import io.taikei.model.Theme;
import io.taikei.overlap.ThemeTagger;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads, validates and loads the plans of directories, and finds and loads what overlaps
 * between them. What keeps one plan from being loaded does not keep the others.
 */
@Component
class PlanLoading {

	private final PlanValidator validator = new PlanValidator();

	private final KnownPlans known;

	private final EditionLinks editions;

	private final ThemeLoader themeLoader;

	private final GraphLoader loader;

	private final OverlapLoader overlapLoader;

	PlanLoading(KnownPlans known, EditionLinks editions, ThemeLoader themeLoader, GraphLoader loader,
			OverlapLoader overlapLoader) {
		this.known = known;
		this.editions = editions;
		this.themeLoader = themeLoader;
		this.loader = loader;
		this.overlapLoader = overlapLoader;
	}

	/**
	 * Reads and loads all that the directories hold, one by one as the stream is read.
	 */
	Stream<Outcome> loadAll(List<Path> directories) {
		return readAll(directories).stream().map(Supplier::get);
	}

	/**
	 * Reads the vocabulary of themes of the first directory that has one, and reads and
	 * validates every plan below the directories, in the order of the folders' names.
	 * Nothing is loaded or compared, and the database not needed, until an outcome is
	 * asked for: the plans answer questions before their overlaps are found.
	 */
	List<Supplier<Outcome>> readAll(List<Path> directories) {
		return vocabulary(directories).map((home) -> {
			try {
				return readAll(home, FaultGuard.over(home, () -> PlanReader.ofSeeds(home)), directories);
			}
			catch (ReadingFailed ex) {
				return List.<Supplier<Outcome>>of(() -> unreadable(home, ex));
			}
		}).orElseGet(List::of);
	}

	/** The same with a reader that knows the vocabulary of the directory. */
	List<Supplier<Outcome>> readAll(Path home, PlanReader reader, List<Path> directories) {
		List<Supplier<Outcome>> outcomes = new ArrayList<>();
		List<Theme> themes = reader.themes();
		outcomes.add(() -> unlessItFails(home + ": vocabulary not loaded", home,
				() -> new Outcome.Vocabulary(home, this.themeLoader.load(themes))));
		List<ReadPlan> plans = new ArrayList<>();
		List<ReadPlan> loaded = new ArrayList<>();
		var tagger = new ThemeTagger(themes);
		for (Path directory : directories) {
			try {
				for (Path folder : FaultGuard.over(directory, () -> PlanReader.planFolders(directory))) {
					outcomes.add(read(reader, folder, (plan) -> {
						plans.add(plan);
						return load(plan, tagger, loaded);
					}));
				}
			}
			catch (ReadingFailed ex) {
				outcomes.add(() -> unreadable(directory, ex));
			}
		}
		compare(themes, plans, loaded, outcomes);
		return outcomes;
	}

	/** The first directory with a vocabulary; where none has, the first. */
	static Optional<Path> vocabulary(List<Path> directories) {
		return directories.stream()
			.filter((directory) -> Files.isDirectory(directory.resolve("themes")))
			.findFirst()
			.or(() -> directories.stream().findFirst());
	}

	/**
	 * Only what is loaded by then is compared: the others' elements are not in the graph.
	 */
	private void compare(List<Theme> themes, List<ReadPlan> plans, List<ReadPlan> loaded,
			List<Supplier<Outcome>> outcomes) {
		Supplier<List<ValidPlan>> known = SingletonSupplier
			.of(() -> this.known.butFor(loaded.stream().map(ReadPlan::id).toList()));
		Supplier<FoundOverlaps> overlaps = SingletonSupplier
			.of(() -> FoundOverlaps.of(loaded, (together) -> KnownPlans.overlaps(themes, together, known.get())));
		for (ReadPlan plan : plans) {
			outcomes.add(() -> !loaded.contains(plan) ? new Outcome.Nothing() : unlessItFails(
					"overlaps of plan %s: not loaded".formatted(plan.id()), plan.folder(),
					() -> new Outcome.Compared(this.overlapLoader.load(plan.id(), overlaps.get().of(plan.id())))));
		}
		plans.stream()
			.collect(Collectors.toMap((plan) -> plan.id().municipality(), ReadPlan::folder, (first, next) -> first,
					LinkedHashMap::new))
			.forEach((municipality, folder) -> outcomes
				.add(() -> unlessItFails("links between the editions of %s: not loaded".formatted(municipality), folder,
						() -> new Outcome.Succeeded(this.editions.link(themes, municipality,
								Stream.concat(loaded.stream().map(ReadPlan::plan), known.get().stream()).toList())))));
	}

	private Supplier<Outcome> read(PlanReader reader, Path folder, Function<ReadPlan, Supplier<Outcome>> loading) {
		try {
			return FaultGuard.over(folder, () -> validated(reader.read(folder), folder, loading));
		}
		catch (ReadingFailed ex) {
			return () -> unreadable(folder, ex);
		}
	}

	private Supplier<Outcome> validated(Reading reading, Path folder, Function<ReadPlan, Supplier<Outcome>> loading) {
		return switch (this.validator.validate(reading.plan(), reading.accounts(), reading.problems())) {
			case ValidationResult.Valid valid -> loading.apply(new ReadPlan(folder, valid.plan(), valid.warnings()));
			case ValidationResult.Invalid invalid ->
				() -> new Outcome.Refused(folder + ": not loaded, as the plan has problems", invalid.problems());
		};
	}

	private Supplier<Outcome> load(ReadPlan plan, ThemeTagger tagger, List<ReadPlan> loaded) {
		return () -> unlessItFails(plan.folder() + ": not loaded", plan.folder(), () -> {
			LoadReport report = this.loader.load(plan.plan(), tagger);
			loaded.add(plan);
			return new Outcome.Loaded(plan.folder(), report, plan.warnings());
		});
	}

	/** What fails of one plan does not keep the application from serving the others. */
	static Outcome unlessItFails(String failure, Path folder, Supplier<Outcome> step) {
		try {
			return FaultGuard.over(folder, step);
		}
		catch (NestedRuntimeException | Neo4jException ex) {
			return new Outcome.Failed(failure, ex);
		}
		catch (ReadingFailed ex) {
			return new Outcome.Unreadable(failure, ex);
		}
	}

	private static Outcome unreadable(Path folder, ReadingFailed failure) {
		return new Outcome.Unreadable(folder + ": not loaded, as it can not be read", failure);
	}

}
