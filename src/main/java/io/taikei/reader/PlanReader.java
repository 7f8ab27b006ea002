package io.taikei.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.Theme;

/**
 * Reads a plan from its folder: {@code plan.yaml} is the plan itself, or describes the
 * document beside it, whose format decides who reads it. The result goes to validation.
 */
public final class PlanReader {

	private static final String DESCRIPTION = "plan.yaml";

	private final List<Theme> themes;

	/**
	 * A reader that knows what plans are about.
	 * @param themes the themes of municipal plans; they help to join what a document tore
	 * apart
	 */
	public PlanReader(List<Theme> themes) {
		this.themes = List.copyOf(themes);
	}

	/**
	 * A reader for the plans of a folder of seeds, with the vocabulary in its
	 * {@code themes/themes.yaml}.
	 * @throws ReadingFailed if the vocabulary can't be read or has problems
	 */
	public static PlanReader ofSeeds(Path seeds) {
		Path vocabulary = seeds.resolve("themes").resolve("themes.yaml");
		ThemeReading reading = new ThemeReader().read(vocabulary);
		if (!reading.problems().isEmpty()) {
			throw new ReadingFailed.YamlInvalid(vocabulary, null,
					reading.problems()
						.stream()
						.map(Problem::toString)
						.collect(Collectors.joining(System.lineSeparator(), System.lineSeparator(), "")),
					null);
		}
		return new PlanReader(reading.themes());
	}

	/** The themes of municipal plans that this reader knows. */
	public List<Theme> themes() {
		return this.themes;
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
			throw new ReadingFailed.FileUnreadable(directory, null, "No directory of plan folders.", ex);
		}
	}

	/**
	 * Reads the plan in the given folder, or in the given plan file.
	 * @throws ReadingFailed if the plan file or what it names can't be read at all
	 */
	public Reading read(Path folderOrFile) {
		Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(DESCRIPTION) : folderOrFile;
		PlanFileFolder planFile = PlanFileFolder.of(file);
		return planFile.format().map((format) -> readDocument(file, format)).orElseGet(planFile::reading);
	}

	private Reading readDocument(Path file, PlanDescription.Format format) {
		PlanDescription description = YamlFile.read(file, PlanDescription.class);
		PlanDescription.Source source = description.source();
		SourceDocument document = new SourceFile(file.resolveSibling(source.file())).read(source.sha256());
		return readerOf(format).read(new PlanFolder(file, description, document));
	}

	private DocumentReader readerOf(PlanDescription.Format format) {
		return switch (format) {
			case NARRATIVE -> new NarrativeReader();
			case TORN_TABLE -> new TornTableReader(this.themes);
		};
	}

}
