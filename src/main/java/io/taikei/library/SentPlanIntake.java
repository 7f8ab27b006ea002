package io.taikei.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.Compared;
import io.taikei.library.result.PlanIntakeResult.Failed;
import io.taikei.library.result.PlanIntakeResult.Forgotten;
import io.taikei.library.result.PlanIntakeResult.Loaded;
import io.taikei.library.result.PlanIntakeResult.Refused;
import io.taikei.library.result.PlanIntakeResult.Stored;
import io.taikei.library.result.ProblemReport;
import io.taikei.model.CanonicalText;
import io.taikei.reader.PlanReader;
import io.taikei.secret.OwnerOnlyFile;
import io.taikei.secret.UploadFolder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Takes plans that come as bytes: a plan file, and the documents or tables that it names.
 * They are read like a folder of seeds, from one of their own that goes again.
 */
@Component
public class SentPlanIntake {

	private final PlanLibrary library;

	private final PlanReader reader;

	private final ObjectProvider<UploadFolder> uploads;

	SentPlanIntake(PlanLibrary library, PlanReader reader, ObjectProvider<UploadFolder> uploads) {
		this.uploads = uploads;
		this.library = library;
		this.reader = reader;
	}

	/**
	 * Takes in one plan.
	 * @param files the plan file, by the ending .yaml or .yml, and the files it names
	 * @param dryRun whether only to tell what would change
	 * @throws IllegalArgumentException if the files are no plan file and its companions
	 */
	public PlanIntakeResult take(List<SentFile> files, boolean dryRun) {
		SentFile planFile = planFile(files);
		try {
			Path folder = newFolder();
			try {
				for (SentFile file : files) {
					try (InputStream content = file.content().getInputStream()) {
						OwnerOnlyFile.copy(content, folder.resolve(file.name()));
					}
				}
				Path path = folder.resolve(planFile.name());
				return asSent(dryRun ? this.library.compare(this.reader, path) : this.library.load(this.reader, path));
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not keep the sent files while they are read", ex);
		}
	}

	private Path newFolder() throws IOException {
		UploadFolder uploads = this.uploads.getIfAvailable();
		return (uploads != null) ? Files.createTempDirectory(uploads.path(), "plan")
				: Files.createTempDirectory("taikei-plan");
	}

	/** Who sent the files knows their names, and not where they were kept. */
	private static PlanIntakeResult asSent(PlanIntakeResult result) {
		return switch (result) {
			case Refused refused -> new Refused(refused.plan(), asSent(refused.problems()));
			case Failed failed -> new Failed(failed.plan(), asSent(failed.problems()), failed.cause());
			case Compared compared -> new Compared(compared.plan(), compared.changed(), compared.facts(),
					compared.elements(), asSent(compared.warnings()));
			case Loaded loaded -> new Loaded(loaded.plan(), loaded.changed(), loaded.nodes(), loaded.relationships(),
					loaded.totals(), loaded.overlaps(), loaded.lostDecisions(), asSent(loaded.warnings()));
			case Stored stored -> stored;
			case Forgotten forgotten -> forgotten;
		};
	}

	private static List<ProblemReport> asSent(List<ProblemReport> problems) {
		return problems.stream().map(ProblemReport::ofSentFile).toList();
	}

	private static SentFile planFile(List<SentFile> files) {
		List<SentFile> candidates = files.stream().filter(SentFile::isYaml).toList();
		if (candidates.size() != 1 || files.stream().map(SentFile::name).distinct().count() < files.size()) {
			throw new IllegalArgumentException("%d of the files end in .yaml or .yml: %s".formatted(candidates.size(),
					files.stream().map(SentFile::name).toList()));
		}
		return candidates.getFirst();
	}

	/**
	 * A file as it was sent.
	 *
	 * @param name its name, without a path
	 * @param content gives its bytes
	 */
	public record SentFile(String name, InputStreamSource content) {

		private static final int LONGEST_NAME = 80;

		public SentFile {
			name = CanonicalText.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
			if (name.isBlank() || name.startsWith(".") || name.length() > LONGEST_NAME) {
				throw new IllegalArgumentException(
						"A file without a name, or with too long a one: '%s'".formatted(name));
			}
		}

		private boolean isYaml() {
			String lower = this.name.toLowerCase(Locale.ROOT);
			return lower.endsWith(".yaml") || lower.endsWith(".yml");
		}

	}

}
