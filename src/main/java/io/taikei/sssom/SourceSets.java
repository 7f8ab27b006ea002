package io.taikei.sssom;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Decision;
import io.taikei.model.Decision.Import;

/**
 * The mapping sets from which decisions were imported, as SSSOM names them: by prefixes
 * that the set declares.
 *
 * @param prefixes the prefix of each namespace
 */
record SourceSets(Map<String, String> prefixes) {

	private static final Predicate<String> IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\"\\\\<>]+")
		.asMatchPredicate();

	private static final Pattern LAST_PART = Pattern.compile("[^/#:]*$");

	static SourceSets of(Collection<Decision> decisions) {
		Map<String, String> prefixes = new TreeMap<>();
		new TreeSet<>(decisions.stream().flatMap(SourceSets::sets).map(SourceSets::namespace).toList())
			.forEach((namespace) -> prefixes.put(namespace, "set" + (prefixes.size() + 1)));
		return new SourceSets(prefixes);
	}

	/**
	 * The first set that a decision came by, as {@code mapping_source}; empty for none.
	 */
	String of(Decision decision) {
		return sets(decision).findFirst()
			.map((set) -> this.prefixes.get(namespace(set)) + ":" + set.substring(namespace(set).length()))
			.orElse("");
	}

	/** Lines of the curie map. */
	String declared() {
		return this.prefixes.entrySet()
			.stream()
			.map((one) -> "#  %s: \"%s\"\n".formatted(one.getValue(), one.getKey()))
			.collect(Collectors.joining());
	}

	/** Only what is an IRI can be named by a prefix. */
	private static Stream<String> sets(Decision decision) {
		return decision.imports().stream().map(Import::set).filter(Objects::nonNull).filter(IRI);
	}

	private static String namespace(String set) {
		return LAST_PART.matcher(set).replaceFirst("");
	}

}
