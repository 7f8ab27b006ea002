package io.taikei.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.intake.torn.TornTables;
import io.taikei.model.Theme;
import io.taikei.planfile.PlanFile;
import io.taikei.reader.document.DocumentReader;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.PlanFolder;
import io.taikei.reader.document.Reading;
import io.taikei.reader.narrative.NarrativeReader;
import io.taikei.reader.torntable.TornTableReader;
import io.taikei.source.ReadingFailed;
import io.taikei.source.SourceDocument;
import io.taikei.source.SourceFile;
import io.taikei.source.YamlFile;
import io.taikei.text.ProblemMessage;
import io.taikei.vocabulary.Vocabulary;

/**
 * Reads a plan from its folder: {@code plan.yaml} is the plan itself, or describes the
 * document beside it, whose format decides who reads it. The result goes to validation.
 */
public final class PlanReader {

	private static final String DESCRIPTION = "plan.yaml";

	private final Supplier<Vocabulary> vocabulary;

	/**
	 * A reader that knows what plans are about.
	 * @param themes the themes of municipal plans; they help to join what a document tore
	 * apart
	 */
	public PlanReader(List<Theme> themes) {
		Vocabulary known = Vocabulary.of(themes);
		this.vocabulary = () -> known;
	}

	/**
	 * A reader that asks for the vocabulary when it needs it.
	 * @param vocabulary gives what plans are compared by
	 */
	public PlanReader(Supplier<Vocabulary> vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * A reader for the plans of a folder of seeds, with the vocabulary in its
	 * {@code themes}.
	 * @throws ReadingFailed if the vocabulary can't be read or has problems
	 */
	public static PlanReader ofSeeds(Path seeds) {
		Vocabulary vocabulary = Vocabulary.read(seeds);
		return new PlanReader(() -> vocabulary);
	}

	/**
	 * A reader that reads the vocabulary of a folder of seeds only once a torn table
	 * needs it: plan files and narrative documents do without.
	 */
	public static PlanReader ofSeedsAsNeeded(Path seeds) {
		return new PlanReader(Vocabulary.readWhenNeeded(seeds));
	}

	/** What plans are compared by. */
	public Vocabulary vocabulary() {
		return this.vocabulary.get();
	}

	/** The themes of municipal plans that this reader knows. */
	public List<Theme> themes() {
		return vocabulary().themes();
	}

	/** Puts torn tables together that come without a plan file. */
	public TornTables tornTables() {
		return (document, levels) -> new TornTableReader(themes()).read(document, levels);
	}

	/**
	 * The folders below the given one that hold a plan, in the order of their names.
	 * @throws ReadingFailed if the directory can't be listed
	 */
	public static List<Path> planFolders(Path directory) {
		try (Stream<Path> folders = Files.list(directory)) {
			return folders.filter((folder) -> Files.isRegularFile(folder.resolve(DESCRIPTION))).sorted().toList();
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(directory, null, ProblemMessage.of("folder.plans"), ex);
		}
	}

	/**
	 * Reads the plan in the given folder, or in the given plan file.
	 * @throws ReadingFailed if the plan file or what it names can't be read at all
	 */
	public Reading read(Path folderOrFile) {
		Path file = planFile(folderOrFile);
		PlanFileFolder planFile = PlanFileFolder.of(file);
		return planFile.format().map((format) -> readDocument(planFile, format)).orElseGet(planFile::reading);
	}

	/**
	 * The document that the plan in the given folder or plan file was made from, where
	 * there is one.
	 * @throws ReadingFailed if the plan file can't be read at all
	 */
	public static Optional<PlanFile.DocumentName> document(Path folderOrFile) {
		return PlanFileFolder.of(planFile(folderOrFile)).documentName();
	}

	private static Path planFile(Path folderOrFile) {
		return Files.isDirectory(folderOrFile) ? folderOrFile.resolve(DESCRIPTION) : folderOrFile;
	}

	private Reading readDocument(PlanFileFolder planFile, PlanDescription.Format format) {
		PlanDescription description = YamlFile.read(planFile.path(), PlanDescription.class);
		planFile.requireNoProblems();
		PlanDescription.Source source = description.source();
		SourceDocument document = SourceFile.beside(planFile.path(), source.file()).read(source.sha256());
		return planFile.withUnusedLevels(readerOf(format).read(new PlanFolder(planFile.path(), description, document)));
	}

	private DocumentReader readerOf(PlanDescription.Format format) {
		return switch (format) {
			case NARRATIVE -> new NarrativeReader();
			case TORN_TABLE -> new TornTableReader(themes());
		};
	}

}
