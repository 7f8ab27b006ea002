package io.taikei.loader.rows;

import java.util.List;
import java.util.Map;

import io.taikei.model.Overlap.Method;
import io.taikei.model.PlanId;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.index.Feature;

/** Document frequencies as the properties of a node. */
public final class FrequencyRows {

	/** Between a feature's kind and its name; a name may hold it too. */
	private static final String SEPARATOR = " ";

	private FrequencyRows() {
	}

	/**
	 * The properties.
	 * @param method what compares plans by them
	 */
	public static Map<String, Object> of(DocumentFrequencies frequencies, Method method) {
		return Map.of("version", frequencies.version(), "methodVersion", method.version(), "corpus",
				frequencies.corpus().stream().map(PlanId::value).toList(), "elements", frequencies.elements(),
				"features",
				frequencies.counts()
					.keySet()
					.stream()
					.map((feature) -> feature.kind() + SEPARATOR + feature.name())
					.toList(),
				"counts", List.copyOf(frequencies.counts().values()));
	}

	/** The feature that was written so. */
	public static Feature feature(String written) {
		String[] parts = written.split(SEPARATOR, 2);
		return Feature.of(Feature.Kind.valueOf(parts[0]), parts[1]);
	}

}
