package io.taikei.query.overlap;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.taikei.cypher.QueryFile;
import io.taikei.graph.PropertyValues;
import io.taikei.loader.stored.StoredFrequencies;
import io.taikei.loader.stored.StoredThemes;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Theme;
import io.taikei.overlap.ComparisonSpace;
import io.taikei.overlap.ReadPassage;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.ElementPassage;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.query.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What plans in the graph are compared by: its vocabulary and its document frequencies.
 * Both seldom change, so what is made of them is kept until they do.
 */
@Component
class ComparisonBasis {

	private final Graph graph;

	private final StoredFrequencies frequencies;

	private final StoredThemes themes;

	private final @Nullable LearnedRule learned;

	private volatile @Nullable Basis basis;

	ComparisonBasis(Graph graph, StoredFrequencies frequencies, StoredThemes themes,
			ObjectProvider<LearnedRule> learned) {
		this.graph = graph;
		this.frequencies = frequencies;
		this.themes = themes;
		this.learned = learned.getIfAvailable();
	}

	/**
	 * What is in use now; who needs it for several things asks once. Any application may
	 * load another vocabulary into the same database, so which one it is is asked each
	 * time.
	 */
	Basis now() {
		Version version = this.graph.rows(QueryFile.COMPARISON_BASIS, Map.of(), Version.class, this::version)
			.getFirst();
		Basis kept = this.basis;
		if (kept == null || !kept.isOf(version)) {
			kept = Basis.of(version, this.themes.read(), this.frequencies.read().orElse(DocumentFrequencies.NONE),
					this.learned);
			this.basis = kept;
		}
		return kept;
	}

	/** A graph that another version of this application loaded may not tell it. */
	private Version version(TypeSystem types, Record row) {
		String vocabulary = PropertyValues.text(row, "vocabulary");
		return new Version((vocabulary != null) ? vocabulary : Theme.versionOf(this.themes.read()),
				row.get("frequencies").asString(DocumentFrequencies.NONE.version()));
	}

	/**
	 * What tells one basis from another.
	 *
	 * @param vocabulary the version of the vocabulary
	 * @param frequencies the version of the document frequencies
	 */
	record Version(String vocabulary, String frequencies) {
	}

	/**
	 * A vocabulary and document frequencies, and what was placed and compared by them: as
	 * much as some 170 MB hold.
	 *
	 * @param version tells it from others
	 * @param space where plans are placed
	 * @param plans whole plans, by the ids of their analyses
	 * @param elements single elements
	 * @param overlaps what plans have in common
	 * @param passages pieces of elements' texts
	 */
	record Basis(Version version, ComparisonSpace space, Cache<String, PlacedPlan> plans,
			Cache<AnalysedElementId, PlacedVector> elements, Cache<ComparedAnalyses, List<Overlap>> overlaps,
			Cache<ElementPassage, ReadPassage> passages) {

		/** Elements in whole plans; 200 plans of 200, at some 1.5 kB each. */
		private static final int MOST_OF_PLANS = 40_000;

		/** At some 1 kB each. */
		private static final int MOST_ELEMENTS = 30_000;

		/** At some 200 bytes each. */
		private static final int MOST_OVERLAPS = 100_000;

		/** At some 700 bytes each. */
		private static final int MOST_PASSAGES = 30_000;

		/** Words and themes, at some 100 bytes each; who meets more begins anew. */
		private static final int LARGEST_SPACE = 400_000;

		static Basis of(Version version, List<Theme> themes, DocumentFrequencies frequencies,
				@Nullable LearnedRule learned) {
			return new Basis(version, new ComparisonSpace(themes, frequencies, learned),
					Caffeine.newBuilder()
						.maximumWeight(MOST_OF_PLANS)
						.weigher((String id, PlacedPlan plan) -> plan.size())
						.build(),
					Caffeine.newBuilder().maximumSize(MOST_ELEMENTS).build(),
					Caffeine.newBuilder()
						.maximumWeight(MOST_OVERLAPS)
						.weigher((ComparedAnalyses analyses, List<Overlap> found) -> 1 + analyses.elements().size()
								+ found.size())
						.build(),
					Caffeine.newBuilder().maximumSize(MOST_PASSAGES).build());
		}

		boolean isOf(Version other) {
			return this.version.equals(other) && this.space.size() < LARGEST_SPACE;
		}

	}

	/**
	 * Two analyses that were compared.
	 *
	 * @param one the id of the first
	 * @param other the id of the second
	 * @param elements the elements of the first that were asked about; none for all
	 * @param least the least direct tier that was asked for
	 */
	record ComparedAnalyses(String one, String other, Set<ElementId> elements, Tier least) {
	}

	/**
	 * An element as an analysis has it.
	 *
	 * @param analysis the id of the analysis
	 * @param element the element
	 */
	record AnalysedElementId(String analysis, ElementId element) {
	}

}
