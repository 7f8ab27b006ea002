package io.taikei.cli.answer;

import java.util.stream.Stream;

import picocli.CommandLine.Help.Ansi;

/**
 * A file that a command has written.
 *
 * @param file where it is
 * @param bytes how large it is
 */
public record WrittenFile(String file, int bytes) implements CommandAnswer {

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.of(CommandText.of("file.bytes", this.file, this.bytes));
	}

}
