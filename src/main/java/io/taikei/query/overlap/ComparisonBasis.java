package io.taikei.query.overlap;

import java.util.List;

import io.taikei.loader.stored.StoredFrequencies;
import io.taikei.loader.stored.StoredThemes;
import io.taikei.model.Theme;
import io.taikei.overlap.DocumentFrequencies;
import io.taikei.overlap.EvidenceFinder;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What plans in the graph are compared by: its vocabulary and its document frequencies.
 * Both seldom change, so what is made of them is kept until they do.
 */
@Component
class ComparisonBasis {

	private final StoredFrequencies frequencies;

	private final StoredThemes themes;

	private volatile @Nullable Basis basis;

	ComparisonBasis(StoredFrequencies frequencies, StoredThemes themes) {
		this.frequencies = frequencies;
		this.themes = themes;
	}

	Basis now() {
		List<Theme> vocabulary = this.themes.read();
		String version = this.frequencies.version().orElse(DocumentFrequencies.NONE.version());
		Basis kept = this.basis;
		if (kept == null || !kept.themes().equals(vocabulary) || !kept.frequencies().version().equals(version)) {
			DocumentFrequencies read = this.frequencies.read().orElse(DocumentFrequencies.NONE);
			kept = new Basis(vocabulary, read, new EvidenceFinder(vocabulary, read));
			this.basis = kept;
		}
		return kept;
	}

	/**
	 * A vocabulary and document frequencies.
	 *
	 * @param evidence finds by both why elements are alike
	 */
	record Basis(List<Theme> themes, DocumentFrequencies frequencies, EvidenceFinder evidence) {
	}

}
