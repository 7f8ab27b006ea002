package io.taikei.benchmark;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;

/**
 * Which elements of a reading a person is told to look at: those that a doubt names and
 * those that are marked as inferred.
 */
final class ToldElements {

	private final Draft draft;

	private final List<OutlineElement> read;

	private final Set<DocumentPlace> doubted = new HashSet<>();

	/**
	 * @param read the draft's elements, in its order
	 */
	ToldElements(Draft draft, List<OutlineElement> read) {
		this.draft = draft;
		this.read = read;
		draft.doubts().forEach((doubt) -> this.doubted.addAll(doubt.places()));
	}

	boolean isTold(OutlineElement one) {
		DraftElement element = this.draft.elements().get(this.read.indexOf(one));
		return element.isInferred() || element.places().stream().anyMatch(this.doubted::contains);
	}

	int count(Collection<OutlineElement> elements) {
		return (int) elements.stream().filter(this::isTold).count();
	}

}
