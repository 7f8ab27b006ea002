package io.taikei;

import java.nio.file.Path;
import java.util.List;

import io.taikei.loader.MappingLoader;
import io.taikei.source.ReadingFailed;
import io.taikei.sssom.MappingReader;
import io.taikei.sssom.MappingReading;

import org.springframework.stereotype.Component;

/**
 * Reads, checks and loads the mapping sets of all directories, after their plans. Where
 * one mapping set has an error, the graph keeps what it holds.
 */
@Component
class MappingLoading {

	private final MappingReader reader = new MappingReader();

	private final MappingLoader loader;

	MappingLoading(MappingLoader loader) {
		this.loader = loader;
	}

	Outcome loadAll(List<Path> directories) {
		return PlanLoading.unlessItFails("Mappings: not loaded", Path.of("mappings"), () -> read(directories));
	}

	private Outcome read(List<Path> directories) {
		try {
			List<Path> files = directories.stream().map(MappingReader::mappingSets).flatMap(List::stream).toList();
			MappingReading reading = this.reader.read(files);
			return reading.valid() ? new Outcome.Mapped(files, this.loader.load(reading.mappings()), reading.problems())
					: new Outcome.Refused("Mappings: not loaded, as the mapping sets have errors", reading.problems());
		}
		catch (ReadingFailed ex) {
			return new Outcome.Unreadable("Mappings: not loaded, as they can not be read", ex);
		}
	}

}
