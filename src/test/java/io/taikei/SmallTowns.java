package io.taikei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.library.PlanBatch;
import io.taikei.library.PlanLibrary;
import io.taikei.model.PlanId;

import org.springframework.stereotype.Component;

/**
 * Four small towns with indicators: all have nurseries and collect waste, three prepare
 * for disasters, and Hoshimi alone has tourists. Their plans are read, loaded and
 * compared as any other.
 */
@Component
public class SmallTowns {

	public static final PlanId HOSHIMI = new PlanId("998818-2");

	public static final List<PlanId> OTHERS = List.of(new PlanId("997013-3"), new PlanId("997021-1"),
			new PlanId("997030-4"));

	private static final Path PLANS = Path.of("src/test/resources/peers");

	private final PlanLibrary library;

	SmallTowns(PlanLibrary library) {
		this.library = library;
	}

	/** Loads them, with the seeds' vocabulary. */
	public void load() {
		try {
			Path vocabulary = Files.createTempDirectory("small-towns");
			CountryFiles.write(new Country(42), 0, vocabulary);
			this.library.load(PlanBatch.of(List.of(vocabulary, PLANS)).orElseThrow(), (step) -> {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
