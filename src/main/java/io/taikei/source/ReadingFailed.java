package io.taikei.source;

import java.nio.file.Path;

import io.taikei.model.RuleId;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * Reading cannot continue. What is merely wrong with a plan is a
 * {@link io.taikei.model.Problem} instead.
 */
public abstract sealed class ReadingFailed extends RuntimeException {

	private final RuleId rule;

	private final Path file;

	private final @Nullable Integer line;

	private final Bilingual explanation;

	private ReadingFailed(RuleId rule, Path file, @Nullable Integer line, Bilingual explanation,
			@Nullable Throwable cause) {
		super(((line != null) ? file + ":" + line : file.toString()) + ": " + explanation.en(), cause);
		this.rule = rule;
		this.file = file;
		this.line = line;
		this.explanation = explanation;
	}

	/** A file that can't be read at all breaks a rule too. */
	public RuleId rule() {
		return this.rule;
	}

	public Path file() {
		return this.file;
	}

	/** The line, counted from 1; null where the failure is the whole file's. */
	public @Nullable Integer line() {
		return this.line;
	}

	/** What is wrong and what to do, without file and line. */
	public Bilingual explanation() {
		return this.explanation;
	}

	/** A YAML file of ours has an unknown or missing key, a wrong type or bad syntax. */
	public static final class YamlInvalid extends ReadingFailed {

		public YamlInvalid(Path file, @Nullable Integer line, Bilingual explanation, @Nullable Throwable cause) {
			super(RuleId.INVALID_YAML, file, line, explanation, cause);
		}

	}

	/** A file of ours has no table below its metadata, or one that is no CSV. */
	public static final class TableInvalid extends ReadingFailed {

		public TableInvalid(Path file, @Nullable Integer line, Bilingual explanation, @Nullable Throwable cause) {
			super(RuleId.INVALID_TABLE, file, line, explanation, cause);
		}

	}

	/** A file is missing, can't be read, or is no UTF-8. */
	public static final class FileUnreadable extends ReadingFailed {

		public FileUnreadable(Path file, @Nullable Integer line, Bilingual explanation, @Nullable Throwable cause) {
			super(RuleId.UNREADABLE_FILE, file, line, explanation, cause);
		}

	}

	/** A file of judged overlaps is no JSON of that form, or names what no plan has. */
	public static final class JudgementsInvalid extends ReadingFailed {

		public JudgementsInvalid(Path file, @Nullable Integer line, Bilingual explanation, @Nullable Throwable cause) {
			super(RuleId.INVALID_JUDGEMENTS, file, line, explanation, cause);
		}

	}

	/** The program itself failed, for whatever reason, on what is in the file. */
	public static final class ProgramFaulty extends ReadingFailed {

		public ProgramFaulty(Path file, Throwable cause) {
			super(RuleId.PROGRAM_FAULT, file, null, ProblemMessage.of("program-fault"), cause);
		}

	}

	/** A document is not the one that the description was written for. */
	public static final class SourceChanged extends ReadingFailed {

		SourceChanged(Path file, Bilingual explanation) {
			super(RuleId.CHANGED_SOURCE, file, null, explanation, null);
		}

	}

}
