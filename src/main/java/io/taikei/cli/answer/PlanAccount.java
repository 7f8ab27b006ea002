package io.taikei.cli.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.ProblemReport;
import io.taikei.reader.PlanReader;
import io.taikei.source.ReadingFailed;
import picocli.CommandLine.Help.Ansi;

/**
 * What became of the lines of one plan's files.
 *
 * @param path the plan's folder, as it was named
 * @param files its files
 * @param problems why it can't be read at all
 */
public record PlanAccount(String path, List<AccountReport> files,
		List<ProblemReport> problems) implements CommandAnswer {

	public static PlanAccount of(PlanReader reader, Path folder) {
		try {
			return FaultGuard.over(folder,
					() -> new PlanAccount(folder.toString(),
							reader.read(folder)
								.accounts()
								.stream()
								.map((account) -> AccountReport.of(folder, account))
								.toList(),
							List.of()));
		}
		catch (ReadingFailed ex) {
			return new PlanAccount(folder.toString(), List.of(), List.of(ProblemReport.of(ex)));
		}
	}

	public boolean isComplete() {
		return this.problems.isEmpty() && this.files.stream().allMatch((file) -> file.unaccounted().isEmpty());
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.concat(ProblemText.lines(this.problems, ansi),
				this.files.stream().flatMap(AccountReport::inWords));
	}

}
