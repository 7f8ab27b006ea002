package io.taikei.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a plan from its folder: {@code plan.yaml} describes the document beside it, and
 * the document's format decides who reads it. The result goes to validation.
 */
public final class PlanReader {

	private static final String DESCRIPTION = "plan.yaml";

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
	 * Reads the plan in the given folder.
	 * @throws ReadingFailed if the description or the document can't be read at all
	 */
	public Reading read(Path folder) {
		PlanDescription description = YamlFile.read(folder.resolve(DESCRIPTION), PlanDescription.class);
		PlanDescription.Source source = description.source();
		SourceDocument document = new SourceFile(folder.resolve(source.file())).read(source.sha256());
		return readerOf(description.format(), folder).read(new PlanFolder(folder, description, document));
	}

	private static DocumentReader readerOf(PlanDescription.Format format, Path folder) {
		return switch (format) {
			case NARRATIVE -> new NarrativeReader();
			case TORN_TABLE -> throw new ReadingFailed.YamlInvalid(folder.resolve(DESCRIPTION), null,
					"The format torn-table can't be read yet.", null);
		};
	}

}
