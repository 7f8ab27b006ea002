package io.taikei.cli.answer;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.library.result.ProblemReport;
import picocli.CommandLine.Help.Ansi;

/** What validation says of a vocabulary, a plan or mapping sets. */
public sealed interface ValidationAnswer extends CommandAnswer permits CheckedVocabulary, CheckedPlan, CheckedMappings {

	/** The folder or file, as it was named. */
	String path();

	/** Whether it may be loaded. */
	boolean valid();

	/** All that is wrong, in the order of the source. */
	List<ProblemReport> problems();

	/** What was checked, in words that a comma follows; empty where it can't be told. */
	String inWords();

	@Override
	default Stream<String> lines(Ansi ansi) {
		return Stream.concat(ProblemText.lines(problems(), ansi),
				Stream.of(CommandText.of("checked", path(), inWords(), ProblemText.count(problems()))));
	}

}
