package io.taikei;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.library.Editions;
import io.taikei.library.KnownPlans;
import io.taikei.loader.GraphLoader;
import io.taikei.loader.OverlapLoader;
import io.taikei.loader.ThemeLoader;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.overlap.ThemeTagger;
import io.taikei.reader.PlanReader;
import io.taikei.reader.Reading;
import io.taikei.reader.ReadingFailed;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;

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

	private final Editions editions;

	private final ThemeLoader themeLoader;

	private final GraphLoader loader;

	private final OverlapLoader overlapLoader;

	PlanLoading(KnownPlans known, Editions editions, ThemeLoader themeLoader, GraphLoader loader,
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
		List<Supplier<Outcome>> outcomes = new ArrayList<>();
		vocabulary(directories).ifPresent((home) -> {
			try {
				PlanReader reader = PlanReader.ofSeeds(home);
				outcomes.add(() -> new Outcome.Vocabulary(home, this.themeLoader.load(reader.themes())));
				readPlans(reader, directories, outcomes);
			}
			catch (ReadingFailed ex) {
				outcomes.add(() -> unreadable(home, ex));
			}
		});
		return outcomes;
	}

	/** The first directory with a vocabulary; where none has, the first. */
	static Optional<Path> vocabulary(List<Path> directories) {
		return directories.stream()
			.filter((directory) -> Files.isDirectory(directory.resolve("themes")))
			.findFirst()
			.or(() -> directories.stream().findFirst());
	}

	private void readPlans(PlanReader reader, List<Path> directories, List<Supplier<Outcome>> outcomes) {
		var tagger = new ThemeTagger(reader.themes());
		List<ValidPlan> plans = new ArrayList<>();
		for (Path directory : directories) {
			try {
				for (Path folder : PlanReader.planFolders(directory)) {
					outcomes.add(read(reader, tagger, folder, plans));
				}
			}
			catch (ReadingFailed ex) {
				outcomes.add(() -> unreadable(directory, ex));
			}
		}
		List<PlanId> ids = plans.stream().map((plan) -> plan.plan().id()).toList();
		Supplier<List<Overlap>> overlaps = SingletonSupplier
			.of(() -> KnownPlans.overlaps(reader.themes(), plans, this.known.butFor(ids)));
		ids.forEach((plan) -> outcomes.add(() -> unlessDatabaseFails("overlaps of plan %s: not loaded".formatted(plan),
				() -> compared(plan, overlaps.get()))));
		outcomes.add(() -> new Outcome.Succeeded(linkEditions(reader, plans)));
	}

	private List<Problem> linkEditions(PlanReader reader, List<ValidPlan> plans) {
		List<PlanId> ids = plans.stream().map((plan) -> plan.plan().id()).toList();
		List<ValidPlan> all = Stream.concat(plans.stream(), this.known.butFor(ids).stream()).toList();
		return ids.stream()
			.map(PlanId::municipality)
			.distinct()
			.flatMap((municipality) -> this.editions.link(reader.themes(), municipality, all).stream())
			.toList();
	}

	private Supplier<Outcome> read(PlanReader reader, ThemeTagger tagger, Path folder, List<ValidPlan> plans) {
		try {
			Reading reading = reader.read(folder);
			return switch (this.validator.validate(reading.plan(), reading.accounts(), reading.problems())) {
				case ValidationResult.Valid valid -> {
					plans.add(valid.plan());
					yield () -> unlessDatabaseFails(folder + ": not loaded",
							() -> new Outcome.Loaded(folder, this.loader.load(valid.plan(), tagger), valid.warnings()));
				}
				case ValidationResult.Invalid invalid ->
					() -> new Outcome.Refused(folder + ": not loaded, as the plan has problems", invalid.problems());
			};
		}
		catch (ReadingFailed ex) {
			return () -> unreadable(folder, ex);
		}
	}

	/**
	 * What the database refuses of one plan does not keep the application from serving
	 * the others.
	 */
	private static Outcome unlessDatabaseFails(String failure, Supplier<Outcome> step) {
		try {
			return step.get();
		}
		catch (NestedRuntimeException ex) {
			return new Outcome.Failed(failure, ex);
		}
	}

	private static Outcome unreadable(Path folder, ReadingFailed failure) {
		return new Outcome.Unreadable(folder + ": not loaded, as it can not be read", failure);
	}

	private Outcome compared(PlanId plan, List<Overlap> overlaps) {
		return new Outcome.Compared(
				this.overlapLoader.load(plan, overlaps.stream().filter((overlap) -> overlap.isOf(plan)).toList()));
	}

}
