package io.taikei.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.library.result.FaultGuard;
import io.taikei.reader.PlanReader;
import io.taikei.source.ReadingFailed;
import io.taikei.vocabulary.Vocabulary;

import org.springframework.util.function.SingletonSupplier;

/**
 * The plans below directories, with the one vocabulary of themes that they are read by.
 * Nothing of them is loaded yet, and no database is needed until then.
 */
public final class PlanBatch {

	/**
	 * So many plans are read beside the start of the database. Of more, it is worth to
	 * know first which are in the graph already.
	 */
	private static final int FEW = 8;

	private final ReadContent<Vocabulary> vocabulary;

	private final List<PlanSource> plans;

	private PlanBatch(ReadContent<Vocabulary> vocabulary, List<PlanSource> plans) {
		this.vocabulary = vocabulary;
		this.plans = List.copyOf(plans);
	}

	/**
	 * Reads the vocabulary of the first directory that has one, and finds every plan, in
	 * the order of the directories and of the folders' names; empty where there is no
	 * directory. Few plans begin to be read.
	 */
	public static Optional<PlanBatch> of(List<Path> directories) {
		return vocabulary(directories).map((home) -> {
			try {
				return of(home, FaultGuard.over(home, () -> PlanReader.ofSeeds(home)), directories);
			}
			catch (ReadingFailed ex) {
				return new PlanBatch(ReadContent.failed(home, ex), List.of());
			}
		});
	}

	/** The same with a reader that knows the vocabulary of the directory. */
	static PlanBatch of(Path home, PlanReader reader, List<Path> directories) {
		ReadContent<Vocabulary> vocabulary = ReadContent.of(home, reader::vocabulary);
		Supplier<ContentHash> hashes = SingletonSupplier.of(() -> new ContentHash(vocabulary.content().get().themes()));
		PlanBatch batch = new PlanBatch(vocabulary,
				directories.stream().flatMap((directory) -> below(directory, reader, hashes)).toList());
		if (batch.plans.size() <= FEW) {
			batch.plans.forEach(PlanSource::begin);
		}
		return batch;
	}

	/**
	 * Plans by their own folders.
	 * @param home the directory with the vocabulary
	 * @throws ReadingFailed if the vocabulary can't be read
	 */
	public static PlanBatch ofPlans(Path home, List<Path> folders) {
		PlanReader reader = PlanReader.ofSeeds(home);
		ContentHash hashes = new ContentHash(reader.themes());
		return new PlanBatch(ReadContent.of(home, reader::vocabulary),
				folders.stream().map((folder) -> source(folder, reader, () -> hashes)).toList());
	}

	/** The first directory with a vocabulary; where none has, the first. */
	public static Optional<Path> vocabulary(List<Path> directories) {
		return directories.stream()
			.filter((directory) -> Files.isDirectory(directory.resolve("themes")))
			.findFirst()
			.or(() -> directories.stream().findFirst());
	}

	private static Stream<PlanSource> below(Path directory, PlanReader reader, Supplier<ContentHash> hashes) {
		try {
			return FaultGuard.over(directory, () -> PlanReader.planFolders(directory))
				.stream()
				.map((folder) -> source(folder, reader, hashes));
		}
		catch (ReadingFailed ex) {
			return Stream.of(new PlanSource(directory, ReadContent.failed(directory, ex), () -> {
				throw ex;
			}));
		}
	}

	private static PlanSource source(Path folder, PlanReader reader, Supplier<ContentHash> hashes) {
		return new PlanSource(folder, ReadContent.of(folder, () -> hashes.get().of(folder)),
				() -> ValidatedPlan.read(reader, folder));
	}

	ReadContent<Vocabulary> vocabulary() {
		return this.vocabulary;
	}

	List<PlanSource> plans() {
		return this.plans;
	}

}
