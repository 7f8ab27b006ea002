package io.taikei.cli.answer;

import java.util.stream.Stream;

import picocli.CommandLine.Help.Ansi;

/**
 * What a command found out about one path or plan: lines for people, and as JSON the
 * components of the record.
 */
interface CommandAnswer {

	/**
	 * The answer in words.
	 * @param ansi whether where it goes to shows colours
	 */
	Stream<String> lines(Ansi ansi);

}
