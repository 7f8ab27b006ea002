package io.taikei.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.country.Country;
import io.taikei.model.Goal;
import io.taikei.model.Initiative;
import io.taikei.model.Plan;
import io.taikei.model.Theme;

/**
 * What a question is about.
 *
 * @param values what stands for each name in braces of an address
 */
record Subject(Map<String, String> values) {

	/** Different ones for each call, the same for the same country. */
	static Stream<Subject> among(Country country, int plans) {
		Random random = new Random(42);
		List<String> themes = country.themes()
			.stream()
			.filter((theme) -> !theme.triggers().isEmpty())
			.map(Theme::id)
			.map((id) -> id.value())
			.toList();
		return Stream.generate(() -> {
			int first = random.nextInt(plans);
			Plan plan = country.plan(first).plan();
			Plan other = country.plan((first + 1 + random.nextInt(plans - 1)) % plans).plan();
			return new Subject(Map.of("renewed", country.plan(0).plan().id().value(), "before",
					country.before(0).plan().id().value(), "plan", plan.id().value(), "other", other.id().value(),
					"goal", pick(plan.elements(Goal.class), random).id().value(), "element",
					pick(plan.elements(Initiative.class), random).id().value(), "otherElement",
					pick(other.elements(Initiative.class), random).id().value(), "theme", pick(themes, random), "town",
					plan.id().municipality(), "beside", beside(country, first, plans)));
		});
	}

	/** The plans of the next five municipalities. */
	private static String beside(Country country, int first, int plans) {
		return IntStream.rangeClosed(1, Math.min(5, plans - 1))
			.mapToObj((next) -> "plan=" + country.plan((first + next) % plans).plan().id().value())
			.collect(Collectors.joining("&"));
	}

	/** The address with the names in braces replaced. */
	String in(String address) {
		String filled = address;
		for (Map.Entry<String, String> value : this.values.entrySet()) {
			filled = filled.replace("{" + value.getKey() + "}", value.getValue());
		}
		return filled;
	}

	private static <T> T pick(List<T> choices, Random random) {
		return choices.get(random.nextInt(choices.size()));
	}

}
