package io.taikei.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.reader.PlanReader;
import io.taikei.source.ReadingFailed;
import io.taikei.vocabulary.Vocabulary;

/**
 * The plans below directories, read and validated with one vocabulary of themes. Nothing
 * of them is loaded yet, and no database is needed until then.
 */
public final class PlanBatch {

	private final ReadContent<Vocabulary> vocabulary;

	private final List<ReadContent<ValidatedPlan>> plans;

	private PlanBatch(ReadContent<Vocabulary> vocabulary, List<ReadContent<ValidatedPlan>> plans) {
		this.vocabulary = vocabulary;
		this.plans = List.copyOf(plans);
	}

	/**
	 * Reads the vocabulary of the first directory that has one, and with it every plan,
	 * in the order of the directories and of the folders' names; empty where there is no
	 * directory.
	 */
	public static Optional<PlanBatch> read(List<Path> directories) {
		return vocabulary(directories).map((home) -> {
			try {
				return read(home, FaultGuard.over(home, () -> PlanReader.ofSeeds(home)), directories);
			}
			catch (ReadingFailed ex) {
				return new PlanBatch(ReadContent.failed(home, ex), List.of());
			}
		});
	}

	/** The same with a reader that knows the vocabulary of the directory. */
	static PlanBatch read(Path home, PlanReader reader, List<Path> directories) {
		return new PlanBatch(ReadContent.of(home, reader::vocabulary),
				directories.stream().flatMap((directory) -> below(directory, reader)).toList());
	}

	/** The first directory with a vocabulary; where none has, the first. */
	public static Optional<Path> vocabulary(List<Path> directories) {
		return directories.stream()
			.filter((directory) -> Files.isDirectory(directory.resolve("themes")))
			.findFirst()
			.or(() -> directories.stream().findFirst());
	}

	private static Stream<ReadContent<ValidatedPlan>> below(Path directory, PlanReader reader) {
		try {
			return FaultGuard.over(directory, () -> PlanReader.planFolders(directory))
				.stream()
				.map((folder) -> ReadContent.of(folder, () -> ValidatedPlan.read(reader, folder)));
		}
		catch (ReadingFailed ex) {
			return Stream.of(ReadContent.failed(directory, ex));
		}
	}

	ReadContent<Vocabulary> vocabulary() {
		return this.vocabulary;
	}

	List<ReadContent<ValidatedPlan>> plans() {
		return this.plans;
	}

}
