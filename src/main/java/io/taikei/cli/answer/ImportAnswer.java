package io.taikei.cli.answer;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.reviewing.ImportReport;
import picocli.CommandLine.Help.Ansi;

/**
 * What became of a file of decisions.
 *
 * @param report what became of it
 */
public record ImportAnswer(@JsonUnwrapped ImportReport report) implements CommandAnswer {

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.concat(this.report.findings().stream().map(FindingText::of), Stream.of(summary()));
	}

	private String summary() {
		String counts = CommandText.of("import.counts", this.report.recorded(), this.report.known(),
				this.report.skipped(), this.report.others());
		if (this.report.refused()) {
			return CommandText.of("import.refused", counts);
		}
		return CommandText.of(this.report.dryRun() ? "import.dry" : "import.done", counts);
	}

}
