package io.taikei.cli.answer;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.library.result.ProblemReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * A document that was read.
 *
 * @param path the folder, as it was named
 * @param valid whether the plan may be loaded
 * @param plan the plan's id; null where the folder can't be read at all
 * @param files what became of the lines of its files
 * @param written the files that were written
 * @param planFile the text of the plan file, where it was not written
 * @param problems all that is wrong with the plan
 */
public record ReadAnswer(String path, boolean valid, @Nullable String plan, List<AccountReport> files,
		List<String> written, @Nullable String planFile, List<ProblemReport> problems) implements CommandAnswer {

	public static ReadAnswer of(CheckedPlan checked, List<AccountReport> files, List<String> written,
			@Nullable String planFile) {
		return new ReadAnswer(checked.path(), checked.valid(), checked.plan(), files, written, planFile,
				checked.problems());
	}

	/** What is told beside the plan file itself. */
	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream
			.of(this.files.stream().flatMap(AccountReport::inWords),
					new CheckedPlan(this.path, this.valid, this.plan, this.problems).lines(ansi),
					this.written.stream().map((file) -> CommandText.of("written", file)))
			.flatMap((lines) -> lines);
	}

}
