package io.taikei.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import io.taikei.model.Decision;
import io.taikei.model.People;

/** The people of decisions, each by a name that no other has. */
final class PeopleNames {

	private final People people;

	private final Map<String, String> names;

	private PeopleNames(People people, Map<String, String> names) {
		this.people = people;
		this.names = names;
	}

	/** By the last name of each; where several have it, beside what tells them apart. */
	static PeopleNames of(Collection<Decision> decisions) {
		People people = People.of(decisions);
		Map<String, String> last = new LinkedHashMap<>();
		decisions.forEach((decision) -> last.put(people.personOf(decision), decision.by().name()));
		Map<String, Integer> times = new HashMap<>();
		last.values().forEach((name) -> times.merge(name, 1, Integer::sum));
		last.replaceAll((person, name) -> (times.getOrDefault(name, 0) > 1) ? "%s (%s)".formatted(name, person) : name);
		return new PeopleNames(people, last);
	}

	/** The name of whoever made one of the decisions. */
	String of(Decision decision) {
		return Objects.requireNonNull(this.names.get(this.people.personOf(decision)));
	}

}
