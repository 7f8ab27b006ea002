package io.taikei.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.planfile.PlanFile;
import io.taikei.planfile.PlanFileReading;
import io.taikei.planfile.form.PlanFileUnreadable;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.Reading;
import io.taikei.source.ReadingFailed;
import io.taikei.source.SourceDocument;
import io.taikei.source.SourceFile;
import io.taikei.source.SourceLines;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * A plan file on disk, with the files beside it that it names.
 *
 * @param path the plan file
 * @param text its text
 */
record PlanFileFolder(Path path, SourceLines text) {

	/**
	 * Reads a plan file as text.
	 * @throws ReadingFailed if it can't be read
	 */
	static PlanFileFolder of(Path path) {
		return new PlanFileFolder(path, new SourceFile(path).readUtf8(ProblemMessage.of("plan-file.missing")));
	}

	/** The style of the document to be read; empty where the plan is in the file. */
	Optional<PlanDescription.Format> format() {
		Optional<String> name = parsed(PlanFile::format);
		return Stream.of(PlanDescription.Format.values())
			.filter((format) -> name.equals(Optional.of(format.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
			.findFirst();
	}

	/**
	 * What stands in the file, and in those that it names.
	 * @throws ReadingFailed if one of them can't be read, or is not what it was made for
	 */
	Reading reading() {
		PlanFile planFile = parsed(PlanFile::parse);
		PlanFileReading reading = planFile.read(document(planFile), table(planFile));
		return withUnusedLevels(planFile, new Reading(reading.plan(), reading.accounts(), reading.problems()));
	}

	/**
	 * What was read of the document that the file describes, with what is to be told of
	 * levels that nothing is of.
	 */
	Reading withUnusedLevels(Reading reading) {
		return withUnusedLevels(parsed(PlanFile::parse), reading);
	}

	private static Reading withUnusedLevels(PlanFile planFile, Reading reading) {
		List<Problem> unused = planFile.levelsWithoutElements(reading.plan());
		return new Reading(reading.plan(), reading.accounts(),
				Stream.concat(reading.problems().stream(), unused.stream()).toList());
	}

	/**
	 * Requires a description that keeps to the schema of plan files, before a document is
	 * read by it.
	 */
	void requireNoProblems() {
		List<Problem> problems = parsed(PlanFile::problems);
		if (!problems.isEmpty()) {
			throw new ReadingFailed.YamlInvalid(this.path, problems.getFirst().source().firstLine(),
					Bilingual.lines(problems.stream().map(Problem::explanation).toList()), null);
		}
	}

	/** The document that the file says it was made from. */
	Optional<PlanFile.DocumentName> documentName() {
		return parsed(PlanFile::parse).document();
	}

	private <T> T parsed(Function<SourceLines, T> parser) {
		try {
			return parser.apply(this.text);
		}
		catch (PlanFileUnreadable ex) {
			throw new ReadingFailed.YamlInvalid(this.path, ex.line(), ex.explanation(), ex);
		}
	}

	private @Nullable SourceLines document(PlanFile planFile) {
		Optional<PlanFile.DocumentName> name = planFile.document();
		if (name.isEmpty()) {
			return null;
		}
		SourceDocument document = SourceFile.beside(this.path, name.get().file()).read(name.get().sha256());
		return new SourceLines(document.file(), document.printed());
	}

	private @Nullable SourceLines table(PlanFile planFile) {
		return planFile.table().map((name) -> SourceFile.beside(this.path, name).readTable()).orElse(null);
	}

}
