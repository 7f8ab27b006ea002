package io.taikei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import io.taikei.planfile.PlanFile.DocumentName;
import io.taikei.source.NamedFile;
import org.jspecify.annotations.Nullable;

/**
 * A folder that a plan file is written to, with a copy of its document beside it.
 *
 * @param folder the folder, made where it is missing
 * @param overwriting whether files that are there may be replaced
 */
record NewPlanFileFolder(Path folder, boolean overwriting) {

	/**
	 * Writes both, or nothing.
	 * @param planFile the text of the plan file
	 * @param source the folder that was read
	 * @param document the document in that folder; null where there is none
	 * @return the files that were written
	 * @throws CommandFailed if one is there already, or can't be written
	 */
	List<String> write(String planFile, Path source, @Nullable DocumentName document) {
		try {
			List<Path> written = new ArrayList<>(List.of(target("plan.yaml")));
			if (document != null) {
				written.add(target(document.file()));
			}
			refuseFolderThatIsRead(source);
			Files.createDirectories(this.folder);
			Files.writeString(written.getFirst(), planFile);
			if (document != null) {
				Files.copy(NamedFile.named(source, document.file()), written.getLast(),
						StandardCopyOption.REPLACE_EXISTING);
			}
			return written.stream().map(Path::toString).toList();
		}
		catch (IOException ex) {
			throw new CommandFailed(ExitCode.WRONG, "Could not write into %s: %s".formatted(this.folder, ex), ex);
		}
	}

	private Path target(String name) {
		Path file = this.folder.resolve(name);
		if (Files.exists(file) && !this.overwriting) {
			throw new CommandFailed(ExitCode.WRONG,
					"%s is there already, and nothing was written. Choose another folder, or overwrite it with --force."
						.formatted(file),
					null);
		}
		return file;
	}

	/** The description of a document must not be replaced by what was read with it. */
	private void refuseFolderThatIsRead(Path source) throws IOException {
		Path read = Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
		if (Files.exists(this.folder) && Files.isSameFile(this.folder, read)) {
			throw new CommandFailed(ExitCode.WRONG,
					"%s is the folder that is read, and nothing was written. Choose another folder."
						.formatted(this.folder),
					null);
		}
	}

}
