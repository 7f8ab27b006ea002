package io.taikei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.library.FaultGuard;
import io.taikei.source.ReadingFailed;
import io.taikei.sssom.MappingReader;
import io.taikei.sssom.MappingReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What validation says of a mapping set, or of those of a folder together.
 *
 * @param path the file, as it was named, or the folder of the files
 * @param valid whether they may be loaded
 * @param mappings how many mappings they have; null where they can't be read or loaded
 * @param problems all that is wrong, in the order of the source
 */
record CheckedMappings(String path, boolean valid, @Nullable Integer mappings,
		List<Finding> problems) implements Checked {

	static CheckedMappings of(Path path, List<Path> files, KnownElements known) {
		try {
			MappingReading reading = FaultGuard.over(path, () -> new MappingReader().read(files));
			List<Finding> findings = Stream.concat(reading.problems().stream(), known.lackedBy(reading.mappings()))
				.map((problem) -> Finding.of(path, problem))
				.toList();
			return new CheckedMappings(path.toString(), reading.valid(),
					reading.valid() ? reading.mappings().size() : null, findings);
		}
		catch (ReadingFailed ex) {
			return new CheckedMappings(path.toString(), false, null, List.of(Finding.of(ex)));
		}
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		String summary = "%s: %s%s".formatted(this.path, (this.mappings == null) ? "" : this.mappings + " mappings, ",
				Finding.count(this.problems));
		return Stream.concat(this.problems.stream().flatMap((problem) -> problem.lines(ansi)), Stream.of(summary));
	}

}
