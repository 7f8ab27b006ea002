package io.taikei.cli.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.PlanId;
import io.taikei.overlap.analysis.DocumentFrequencies;
import picocli.CommandLine.Help.Ansi;

/**
 * Document frequencies that were counted.
 *
 * @param file where they were written to
 * @param version tells them from others
 * @param elements how many elements the plans have
 * @param features how many words, compounds and themes more than one of these has
 * @param corpus the plans
 */
public record CountedFrequencies(String file, String version, int elements, int features,
		List<String> corpus) implements CommandAnswer {

	public static CountedFrequencies of(Path file, DocumentFrequencies frequencies) {
		return new CountedFrequencies(file.toString(), frequencies.version(), frequencies.elements(),
				frequencies.counts().size(), frequencies.corpus().stream().map(PlanId::value).toList());
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		return Stream.of(CommandText.of("frequencies.counted", this.file, this.version, this.features, this.elements,
				this.corpus.size()));
	}

}
