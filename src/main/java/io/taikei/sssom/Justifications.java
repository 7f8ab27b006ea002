package io.taikei.sssom;

import java.util.Set;

import io.taikei.model.Decider;

/**
 * Who decides by each way in which a mapping can be justified: the terms of the Semantic
 * Mapping Vocabulary (semapv).
 */
final class Justifications {

	static final String NAMESPACE = "https://w3id.org/semapv/vocab/";

	private static final Set<String> OF_PEOPLE = Set.of("ManualMappingCuration", "MappingReview");

	private static final Set<String> OF_LANGUAGE_MODELS = Set.of("LLMBasedMatching");

	private static final Set<String> OF_TOOLS = Set.of("AgentBasedMatching", "BackgroundKnowledgeBasedMatching",
			"BoundedPathMatching", "CompositeMatching", "EmbeddingBasedMatching",
			"GraphRepresentationLearningBasedMatching", "InstanceBasedMatching", "LexicalMatching",
			"LexicalSimilarityThresholdMatching", "LogicalReasoning", "MachineLearningBasedMatching", "MappingChaining",
			"MappingInversion", "SemanticSimilarityThresholdMatching", "StructuralMatching", "TransformerBasedMatching",
			"UnspecifiedMatching");

	private Justifications() {
	}

	/** Whether a term is known; semapv grows, so another one need not be wrong. */
	static boolean isKnown(String term) {
		return decidingPeople(term) || OF_LANGUAGE_MODELS.contains(term) || OF_TOOLS.contains(term);
	}

	/** What decides by a term; by one that is not known, no more than a tool. */
	static Decider.Kind decider(String term) {
		if (decidingPeople(term)) {
			return Decider.Kind.PERSON;
		}
		return OF_LANGUAGE_MODELS.contains(term) ? Decider.Kind.LANGUAGE_MODEL : Decider.Kind.TOOL;
	}

	private static boolean decidingPeople(String term) {
		return OF_PEOPLE.contains(term);
	}

}
