package io.taikei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.cli.answer.CommandText;
import io.taikei.cli.shared.CommandFailed;
import io.taikei.cli.shared.ExitCode;
import io.taikei.drafting.plan.PlanDraft;
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
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.folder", this.folder, ex), ex);
		}
	}

	/**
	 * Writes the plan file of a draft, the account and the documents, or nothing.
	 * @return the files that were written
	 * @throws CommandFailed if one is there already, or can't be written
	 */
	List<String> write(PlanDraft draft) {
		try {
			Path planFile = target(PlanDraft.PLAN_FILE);
			Path account = target(draft.account().name());
			Map<Path, Path> copies = new LinkedHashMap<>();
			for (Path document : draft.documents()) {
				Path copy = this.folder.resolve(document.getFileName().toString());
				if (!Files.exists(copy) || !Files.isSameFile(copy, document)) {
					copies.put(document, target(copy.getFileName().toString()));
				}
			}
			Files.createDirectories(this.folder);
			Files.writeString(planFile, draft.planFile());
			Files.writeString(account, draft.account().content());
			for (Map.Entry<Path, Path> copy : copies.entrySet()) {
				Files.copy(copy.getKey(), copy.getValue(), StandardCopyOption.REPLACE_EXISTING);
			}
			return Stream.concat(Stream.of(planFile, account), copies.values().stream()).map(Path::toString).toList();
		}
		catch (IOException ex) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.folder", this.folder, ex), ex);
		}
	}

	private Path target(String name) {
		Path file = this.folder.resolve(name);
		if (Files.exists(file) && !this.overwriting) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.exists", file), null);
		}
		return file;
	}

	/** The description of a document must not be replaced by what was read with it. */
	private void refuseFolderThatIsRead(Path source) throws IOException {
		Path read = Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
		if (Files.exists(this.folder) && Files.isSameFile(this.folder, read)) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.same-folder", this.folder), null);
		}
	}

}
