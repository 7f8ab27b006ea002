package io.taikei.cli.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.ProblemReport;
import io.taikei.source.ReadingFailed;
import io.taikei.sssom.MappingReader;
import io.taikei.sssom.MappingReading;
import org.jspecify.annotations.Nullable;

/**
 * What validation says of a mapping set, or of those of a folder together.
 *
 * @param path the file, as it was named, or the folder of the files
 * @param valid whether they may be loaded
 * @param mappings how many mappings they have; null where they can't be read or loaded
 * @param problems all that is wrong, in the order of the source
 */
public record CheckedMappings(String path, boolean valid, @Nullable Integer mappings,
		List<ProblemReport> problems) implements ValidationAnswer {

	public static CheckedMappings of(Path path, List<Path> files, KnownElements known) {
		try {
			MappingReading reading = FaultGuard.over(path, () -> new MappingReader().read(files));
			List<ProblemReport> problems = ProblemReport.of(path,
					Stream.concat(reading.problems().stream(), known.lackedBy(reading.mappings())).toList());
			return new CheckedMappings(path.toString(), reading.valid(),
					reading.valid() ? reading.mappings().size() : null, problems);
		}
		catch (ReadingFailed ex) {
			return new CheckedMappings(path.toString(), false, null, List.of(ProblemReport.of(ex)));
		}
	}

	@Override
	public String inWords() {
		return (this.mappings == null) ? "" : CommandText.of("checked.mappings", this.mappings);
	}

}
