package io.taikei.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells the people of decisions from each other: by their accounts, as two may have one
 * name, and a name may change. Decisions of before accounts were kept are of the one
 * account that has their name, if there is one.
 *
 * @param accounts the only account of each name
 */
public record People(Map<String, String> accounts) {

	public People {
		accounts = Map.copyOf(accounts);
	}

	/** Those of some decisions. */
	public static People of(Collection<Decision> decisions) {
		Map<String, Set<String>> found = new HashMap<>();
		decisions.stream()
			.filter((decision) -> decision.by().account() != null && !decision.isClaimed())
			.forEach((decision) -> found.computeIfAbsent(decision.by().name(), (name) -> new TreeSet<>())
				.add(String.valueOf(decision.by().account())));
		Map<String, String> only = new HashMap<>();
		found.forEach((name, accounts) -> {
			if (accounts.size() == 1) {
				only.put(name, accounts.iterator().next());
			}
		});
		return new People(only);
	}

	/**
	 * What tells the person who decided from all others. Nobody's own are those that
	 * somebody else brought in that person's name.
	 */
	public String personOf(Decision decision) {
		String name = decision.by().name();
		String account = decision.by().account();
		if (decision.isClaimed()) {
			return "claimed " + ((account != null) ? account : name);
		}
		String known = (account != null) ? account : this.accounts.get(name);
		return (known != null) ? "account " + known : "name " + name;
	}

}
