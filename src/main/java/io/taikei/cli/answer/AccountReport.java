package io.taikei.cli.answer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.library.result.ProblemReport;
import io.taikei.model.LineAccount;

/**
 * What became of the lines of one file.
 *
 * @param file the path of the file
 * @param lines how many lines have text
 * @param roles how many lines play each role
 * @param unaccounted the lines that play none
 */
public record AccountReport(String file, int lines, Map<String, Long> roles, List<Line> unaccounted) {

	public static AccountReport of(Path plan, LineAccount account) {
		Map<String, Long> roles = Arrays.stream(LineAccount.Role.values())
			.collect(Collectors.toMap((role) -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
					(role) -> account.lines().stream().filter((line) -> line.role() == role).count(), Long::sum,
					LinkedHashMap::new));
		return new AccountReport(ProblemReport.file(plan, account.file()), account.lines().size(), roles,
				account.unaccounted().stream().map((line) -> new Line(line.number(), line.text().strip())).toList());
	}

	Stream<String> inWords() {
		Stream<String> title = Stream.of(CommandText.of("account.title", this.file, this.lines));
		Stream<String> counts = this.roles.entrySet()
			.stream()
			.map((role) -> "  %-12s%4d".formatted(CommandText.of("account.role." + role.getKey()), role.getValue()));
		Stream<String> lost = this.unaccounted.stream()
			.map((line) -> CommandText.of("account.line", line.line(), line.text()));
		return Stream.of(title, counts, lost).flatMap((lines) -> lines);
	}

	/** A line by its number and text. */
	record Line(int line, String text) {
	}

}
