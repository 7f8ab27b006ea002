package io.taikei.sssom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The prefixes of a mapping set: those it declares, and those that SSSOM has built in.
 *
 * @param declared the namespaces that the set declares, by their prefixes
 */
record Prefixes(Map<String, String> declared) {

	static final String SSSOM = "https://w3id.org/sssom/";

	/** From the specification of the data model, section IRI prefixes. */
	private static final Map<String, String> BUILT_IN = Map.of("owl", "http://www.w3.org/2002/07/owl#", "rdf",
			"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs", "http://www.w3.org/2000/01/rdf-schema#", "semapv",
			Justifications.NAMESPACE, "skos", "http://www.w3.org/2004/02/skos/core#", "sssom", SSSOM, "xsd",
			"http://www.w3.org/2001/XMLSchema#", "linkml", "https://w3id.org/linkml/");

	Prefixes {
		declared = Map.copyOf(declared);
	}

	/** The built-in prefixes that the set declares as something else. */
	List<String> redefined() {
		List<String> redefined = new ArrayList<>();
		new TreeMap<>(this.declared).forEach((prefix, namespace) -> {
			if (!BUILT_IN.getOrDefault(prefix, namespace).equals(namespace)) {
				redefined.add(prefix);
			}
		});
		return List.copyOf(redefined);
	}

	/** What a built-in prefix stands for. */
	static String builtIn(String prefix) {
		return BUILT_IN.getOrDefault(prefix, "");
	}

	/** The IRI that a CURIE stands for; the text itself where its prefix is unknown. */
	String expand(String curie) {
		int colon = curie.indexOf(':');
		return (colon < 0) ? curie
				: namespace(curie.substring(0, colon)).map((namespace) -> namespace + curie.substring(colon + 1))
					.orElse(curie);
	}

	/** The prefix of a CURIE, where nothing says what it stands for. */
	Optional<String> undeclared(String curie) {
		int colon = curie.indexOf(':');
		return (colon <= 0 || curie.startsWith("urn:") || curie.contains("://")) ? Optional.empty()
				: Optional.of(curie.substring(0, colon)).filter((prefix) -> namespace(prefix).isEmpty());
	}

	private Optional<String> namespace(String prefix) {
		return Optional.ofNullable(this.declared.getOrDefault(prefix, BUILT_IN.get(prefix)));
	}

}
