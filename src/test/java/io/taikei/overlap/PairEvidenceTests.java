package io.taikei.overlap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.Origin;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Evidence.Source;
import io.taikei.model.Evidence;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanElement;
import io.taikei.model.Predicate;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.PassageReader;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.Feature.Compound;
import io.taikei.overlap.index.Feature.Term;
import io.taikei.overlap.index.Feature.Topic;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.SparseVector;
import io.taikei.overlap.vector.AddressedThemes;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.VectorSpace;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** All features are equally rare, so that weights count as given. */
class PairEvidenceTests {

	private static final Offset<Double> ROUNDING = within(1e-6);

	private static final Term HILL = new Term("里山");

	private static final Topic NATURE = new Topic(new ThemeId("nature"));

	private static final PlanElement GOAL = SmallElements.element(Kind.GOAL, "1", "明日のために", null, "里山を守ります。",
			"図書館を開きます。");

	private static final PlanElement OTHER = SmallElements.element(Kind.GOAL, "2", "海を開くために", null);

	private static final Overlap OVERLAP = new Overlap(GOAL.id(), OTHER.id(), Predicate.RELATED_MATCH, 0.5, 0.6,
			new ScoreParts(0.5, 0.5, 0.5, 1), Tier.DIRECT, List.of(), List.of(), null, new Method("example", "1"));

	private final VectorSpace space = new VectorSpace(DocumentFrequencies.NONE, Weighting.STANDARD);

	@Test
	void tellsWhatThemesAndTermsAddToTheLikeness() {
		Evidence evidence = evidence(Map.of(NATURE, 1.0, HILL, 1.0));

		assertThat(evidence.themes()).singleElement().satisfies((theme) -> {
			assertThat(theme.id()).isEqualTo(NATURE.theme());
			assertThat(theme.contribution()).isCloseTo(0.75, ROUNDING);
		});
		assertThat(evidence.terms()).singleElement().satisfies((term) -> {
			assertThat(term.term()).isEqualTo("里山");
			assertThat(term.contribution()).isCloseTo(0.25, ROUNDING);
		});
	}

	@Test
	void namesWhatAddsMostFirstAndElseByName() {
		Map<Feature, Double> features = new LinkedHashMap<>();
		Stream.of("waste", "nature").forEach((theme) -> features.put(topic(theme), 1.0));
		features.put(topic("safety"), 2.0);
		features.put(new Term("b"), 1.0);
		features.put(new Compound("a"), 1.0);
		features.put(new Term("c"), 2.0);

		Evidence evidence = evidence(features);

		assertThat(evidence.themes()).extracting((theme) -> theme.id().value())
			.containsExactly("safety", "nature", "waste");
		assertThat(evidence.terms()).extracting(SharedTerm::term).containsExactly("c", "a", "b");
	}

	@Test
	void leavesOutWhatOnlyOneHas() {
		PlacedVector one = placed(GOAL, Map.of(HILL, 1.0, new Term("森"), 1.0));
		PlacedVector other = placed(OTHER, Map.of(HILL, 1.0, new Term("海"), 1.0));

		assertThat(evidence(one, other).terms()).singleElement().satisfies((term) -> {
			assertThat(term.term()).isEqualTo("里山");
			assertThat(term.contribution()).isCloseTo(1, ROUNDING);
		});
	}

	@Test
	void tellsThePartOfAThemeInWhatIsSharedAlone() {
		PlacedVector one = placed(GOAL, Map.of(NATURE, 1.0, new Term("森"), 1.0));
		PlacedVector other = placed(OTHER, Map.of(NATURE, 1.0, new Term("海"), 1.0));

		assertThat(evidence(one, other).themes()).singleElement()
			.satisfies((theme) -> assertThat(theme.contribution()).isCloseTo(1, ROUNDING));
	}

	@Test
	void leavesOutWhatAddsLittle() {
		assertThat(evidence(Map.of(HILL, 10.0, new Term("森"), 1.0)).terms()).extracting(SharedTerm::term)
			.containsExactly("里山");
	}

	@Test
	void namesTenTermsWhereManyAddAsLittle() {
		Map<Feature, Double> many = IntStream.range(10, 50)
			.mapToObj((number) -> new Term("語" + number))
			.collect(Collectors.toMap((term) -> term, (term) -> 1.0));

		Evidence evidence = evidence(many);

		assertThat(evidence.themes()).isEmpty();
		assertThat(evidence.terms()).extracting(SharedTerm::term)
			.containsExactlyElementsOf(IntStream.range(10, 20).mapToObj((number) -> "語" + number).toList());
	}

	@Test
	void leavesOutWhatAddsLessThanTheGreatestWhereAllAddLittle() {
		Map<Feature, Double> shared = IntStream.range(0, 40)
			.mapToObj((number) -> topic("theme-" + number))
			.collect(Collectors.toMap((topic) -> topic, (topic) -> 1.0));
		shared.put(NATURE, 0.5);
		Map<Feature, Double> one = new HashMap<>(shared);
		one.put(topic("waste"), 20.0);
		Map<Feature, Double> other = new HashMap<>(shared);
		other.put(topic("safety"), 20.0);

		assertThat(evidence(placed(GOAL, one), placed(OTHER, other)).themes()).hasSize(40)
			.noneMatch((theme) -> theme.id().equals(NATURE.theme()));
	}

	@Test
	void namesTheThemesAlone() {
		assertThat(evidence(Map.of(NATURE, 1.0)).themes()).extracting(SharedTheme::contribution)
			.singleElement()
			.satisfies((part) -> assertThat(part).isCloseTo(1, ROUNDING));
		assertThat(evidence(Map.of(NATURE, 1.0)).terms()).isEmpty();
	}

	@Test
	void quotesThePassageThatIsLikestToTheOthersOwnText() {
		assertThat(quote(Map.of(new Term("図書館"), 1.0), Map.of(HILL, 1.0))).isEqualTo("図書館を開きます。");
		assertThat(quote(Map.of(HILL, 1.0), Map.of(new Term("図書館"), 1.0))).isEqualTo("里山を守ります。");
	}

	@Test
	void quotesByTheOthersContextWhereItsOwnTextHasNothingInCommon() {
		assertThat(quote(Map.of(new Term("海"), 1.0), Map.of(new Term("図書館"), 1.0))).isEqualTo("図書館を開きます。");
		assertThat(quote(Map.of(new Term("海"), 1.0), Map.of(HILL, 1.0))).isEqualTo("里山を守ります。");
	}

	@Test
	void tellsWhatBothAddressFromWhatTheContextAdds() {
		AnalysedElement goal = SmallElements.read(GOAL, Map.of(HILL, 1.0, NATURE, 1.0));
		AnalysedElement below = SmallElements.read(SmallElements.element(Kind.POLICY, "1-1", "読書", GOAL.label().code()),
				Map.of(topic("reading"), 1.0, new Term("読書"), 1.0));
		AnalysedElement other = SmallElements.read(OTHER,
				Map.of(NATURE, 1.0, topic("reading"), 1.0, HILL, 1.0, new Term("読書"), 1.0));
		List<PlacedVector> placed = this.space.vectors(SmallElements.plan(goal, below, other),
				List.of(goal.id(), other.id()));

		Evidence evidence = evidence(placed.getFirst(), placed.getLast());

		assertThat(evidence.themes()).extracting(SharedTheme::id).containsExactly(NATURE.theme());
		assertThat(evidence.terms()).extracting(SharedTerm::term).containsExactly("里山");
		assertThat(evidence.contextThemes()).singleElement().satisfies((theme) -> {
			assertThat(theme.id().value()).isEqualTo("reading");
			assertThat(theme.a()).isEqualTo(new Origin(Source.BELOW, below.id()));
			assertThat(theme.b()).isEqualTo(Origin.OWN);
		});
		assertThat(evidence.contextTerms()).extracting(SharedTerm::term).containsExactly("読書");
	}

	@Test
	void saysWhetherTheQuotesSayTheSame() {
		PlanElement hills = SmallElements.element(Kind.GOAL, "2", "里山のために", null);

		assertThat(basis(hills, Map.of(HILL, 1.0))).isEqualTo(Basis.TEXTS);
		assertThat(basis(OTHER, Map.of(new Term("海"), 1.0))).isEqualTo(Basis.CONTEXT);
	}

	@Test
	void findsNoneBetweenElementsThatHaveNothingInCommon() {
		PairEvidence evidence = evidence();
		evidence.add(placed(GOAL, Map.of(HILL, 1.0)));
		evidence.add(placed(OTHER, Map.of(new Term("図書館"), 1.0)));

		assertThat(evidence.explain(OVERLAP, GOAL, OTHER)).isEqualTo(OVERLAP);
	}

	private Basis basis(PlanElement other, Map<Feature, Double> own) {
		PairEvidence evidence = evidence();
		evidence.add(placed(GOAL, Map.of(HILL, 1.0)));
		evidence.add(placed(other, this.space.vector(own), this.space.vector(Map.of(HILL, 1.0))));
		return Objects.requireNonNull(evidence.explain(OVERLAP, GOAL, other).evidence()).basis();
	}

	/** What the goal is quoted by against an element of such text and context. */
	private String quote(Map<Feature, Double> own, Map<Feature, Double> context) {
		return evidence(placed(GOAL, Map.of(HILL, 1.0, new Term("図書館"), 1.0)),
				placed(OTHER, this.space.vector(own), this.space.vector(context)))
			.quoteA()
			.text();
	}

	/** The evidence between two elements that are about the same. */
	private Evidence evidence(Map<Feature, Double> features) {
		return evidence(placed(GOAL, features), placed(OTHER, features));
	}

	private Evidence evidence(PlacedVector one, PlacedVector other) {
		PairEvidence evidence = evidence();
		evidence.add(one);
		evidence.add(other);
		return Objects.requireNonNull(evidence.explain(OVERLAP, GOAL, OTHER).evidence());
	}

	private PairEvidence evidence() {
		return new PairEvidence(this.space, new PassageReader(List.of(theme("nature", "里山")), Weighting.STANDARD),
				new HashMap<>());
	}

	private PlacedVector placed(PlanElement element, Map<Feature, Double> features) {
		return this.space
			.vectors(new AnalysedPlan(element.id().plan(), List.of(SmallElements.read(element, features))),
					List.of(element.id()))
			.getFirst();
	}

	private static PlacedVector placed(PlanElement element, SparseVector own, SparseVector inContext) {
		return PlacedVector.of(SmallElements.read(element, Map.of()), null, AddressedThemes.NONE, own, inContext);
	}

	private static Topic topic(String theme) {
		return new Topic(new ThemeId(theme));
	}

	private static Theme theme(String id, String... triggers) {
		return new Theme(new ThemeId(id), id, id, Optional.empty(), List.of(), List.of(triggers), List.of(),
				Optional.empty());
	}

}
