package io.taikei.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import io.taikei.model.LineAccount;

/** An account of lines in words: the counts by role, and the lines that have none. */
record AccountReport(Path folder, LineAccount account) {

	Stream<String> lines() {
		Stream<String> title = Stream.of("%s: %d lines with text".formatted(this.folder.resolve(this.account.file()),
				this.account.lines().size()));
		Stream<String> unaccounted = this.account.unaccounted()
			.stream()
			.map((line) -> "  line %d: %s".formatted(line.number(), line.text().strip()));
		return Stream.concat(title, Stream.concat(Stream.of(LineAccount.Role.values()).map(this::count), unaccounted));
	}

	private String count(LineAccount.Role role) {
		long count = this.account.lines().stream().filter((line) -> line.role() == role).count();
		return "  %-12s%4d".formatted(role.name().toLowerCase(Locale.ROOT), count);
	}

}
