package io.taikei.country;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.Municipality;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.model.Theme;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;
import io.taikei.vocabulary.Vocabulary;

/**
 * A made-up plan for each municipality of Japan. The same seed makes the same country,
 * and each plan is the same in a part of the country as in all of it.
 */
public final class Country {

	/** Spreads neighbouring codes over all numbers: 2^64 divided by the golden ratio. */
	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	/** The seeds are third and fifth editions: no made-up plan takes the id of one. */
	private static final int FIRST_EDITION = 6;

	private static final int EDITIONS = 4;

	private static final int FIRST_YEAR = 2019;

	private static final int FIRST_YEARS = 8;

	private static final int YEARS = 10;

	private final long seed;

	private final PlanSize size;

	private final List<Municipality> municipalities;

	private final Words words = Words.read();

	private final List<Theme> themes = Vocabulary.read(Path.of("seeds")).themes();

	private final List<Topic> topics = Topic.of(this.themes);

	/** A country whose plans are of the usual size. */
	public Country(long seed) {
		this(seed, PlanSize.USUAL);
	}

	public Country(long seed, PlanSize size) {
		this.seed = seed;
		this.size = size;
		this.municipalities = new ArrayList<>(
				MunicipalityRegister.all().stream().map(RegisteredMunicipality::municipality).toList());
		Collections.shuffle(this.municipalities, new Random(seed));
	}

	/** How many municipalities there are. */
	public int size() {
		return this.municipalities.size();
	}

	/** The vocabulary that the plans are worded by. */
	public List<Theme> themes() {
		return this.themes;
	}

	/** The first plans, from all over the country. */
	public Stream<ValidPlan> plans(int count) {
		return IntStream.range(0, count).mapToObj(this::plan);
	}

	/**
	 * One plan.
	 * @param number counted from 0
	 */
	public ValidPlan plan(int number) {
		return plan(this.municipalities.get(number), 0);
	}

	/** The edition before a plan, with other texts. */
	public ValidPlan before(int number) {
		return plan(this.municipalities.get(number), -1);
	}

	private ValidPlan plan(Municipality municipality, int editionsLater) {
		Manuscript manuscript = new Manuscript();
		Plan plan = plan(municipality, editionsLater, manuscript);
		return switch (new PlanValidator().validate(plan, manuscript.lines(), List.of())) {
			case ValidationResult.Valid valid -> valid.plan();
			case ValidationResult.Invalid invalid -> throw new IllegalStateException(invalid.problems().toString());
		};
	}

	private Plan plan(Municipality municipality, int editionsLater, Manuscript manuscript) {
		Random random = new Random(this.seed ^ GOLDEN * Long.parseLong(municipality.code()));
		Topics topics = new Topics(this.topics, random);
		Phrasing phrasing = new Phrasing(this.words, topics, random);
		String edition = String.valueOf(FIRST_EDITION + random.nextInt(EDITIONS) + editionsLater);
		String title = phrasing.pick(this.words.titles())
			.replace("{edition}", edition)
			.replace("{town}", municipality.name());
		int firstYear = FIRST_YEAR + random.nextInt(FIRST_YEARS) + editionsLater * YEARS;
		PlanId id = PlanId.of(municipality.code(), edition);
		if (editionsLater != 0) {
			random.setSeed(random.nextLong() + editionsLater);
		}
		ElementAuthor author = new ElementAuthor(id, firstYear, this.words, phrasing, manuscript, random);
		return new Plan(id, municipality, edition, title, Plan.Status.ADOPTED, firstYear, firstYear + YEARS - 1,
				new PlanAuthor(this.size, topics, author, random).elements());
	}

}
