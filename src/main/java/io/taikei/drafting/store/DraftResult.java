package io.taikei.drafting.store;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.taikei.drafting.choice.DocumentExtent;
import io.taikei.drafting.choice.TableChoices;
import io.taikei.drafting.correction.RemovedElement;
import io.taikei.drafting.part.SourcePart;
import io.taikei.drafting.picture.PageKey;
import io.taikei.intake.ReadingForm;
import io.taikei.intake.document.Doubt;
import io.taikei.model.PlanElement;
import io.taikei.planfile.writing.WrittenLines;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a draft's documents, as it is shown.
 *
 * @param levels its levels, from the top
 * @param elements its elements as they are after all corrections, each behind its parent
 * @param doubts what a person should look at
 * @param reading how the documents were read; null where a loaded plan is corrected
 * @param documents how long the documents are, in the order in which they are read
 * @param layouts the tables with their columns, those that are not read too
 * @param parts what the documents are shown in
 * @param removed what a person has removed
 * @param unmatched the keys of the corrections that no element is meant by any more
 * @param unconfirmed the keys of elements of a loaded plan whose place waits for a person
 * @param written where the elements stand in the plan file; nothing where a loaded plan
 * is corrected
 */
public record DraftResult(List<Level> levels, List<Element> elements, List<ToldDoubt> doubts,
		@Nullable ReadingForm reading, List<DocumentExtent> documents, List<TableChoices> layouts,
		List<SourcePart.Heading> parts, List<RemovedElement> removed, List<String> unmatched, List<String> unconfirmed,
		WrittenLines written) {

	/** A draft of an earlier version does not tell all. */
	public DraftResult {
		documents = Objects.requireNonNullElse(documents, List.of());
		written = Objects.requireNonNullElse(written, WrittenLines.NONE);
	}

	/** The element of a key; null where there is none. */
	public @Nullable Element element(@Nullable String key) {
		return this.elements.stream().filter((element) -> element.key().equals(key)).findFirst().orElse(null);
	}

	/** The element that a line of the plan file belongs to; null where it is none's. */
	public @Nullable Element ofPlanFile(int line) {
		return find(this.written.at(line));
	}

	/** The element that leads back to a line of the account; null where none does. */
	public @Nullable Element ofAccount(int line) {
		return find(this.written.ofAccount(line));
	}

	/** Whether a line of the plan file tells what is known of the plan. */
	public boolean isOfFacts(int line) {
		return this.written.levels() == 0 || line < this.written.levels();
	}

	private @Nullable Element find(OptionalInt index) {
		return (index.isPresent() && index.getAsInt() < this.elements.size()) ? this.elements.get(index.getAsInt())
				: null;
	}

	/**
	 * A level.
	 *
	 * @param name its name in the document's words
	 * @param kind its role
	 */
	public record Level(String name, PlanElement.Kind kind) {

	}

	/**
	 * An element.
	 *
	 * @param key by which it is found again however the documents are read
	 * @param level the index of its level
	 * @param code as printed; null where it has none
	 * @param title its title, with corrections
	 * @param parent the index of its parent; null at the top
	 * @param confidence how sure the reading is, from 0 to 1
	 * @param placeholder whether its place is only reserved
	 * @param part the number of the part that shows it first; null where none does
	 * @param places where it is named; the first is that of its title or code
	 */
	public record Element(String key, int level, @Nullable String code, String title, @Nullable Integer parent,
			double confidence, boolean placeholder, @Nullable Integer part, List<String> places) {

	}

	/**
	 * A doubt.
	 *
	 * @param kind what it is about
	 * @param text what was found and what to do
	 * @param places the places concerned
	 */
	public record ToldDoubt(Doubt.Kind kind, Bilingual text, List<ShownPlace> places) {

	}

	/**
	 * A place of a document, as people name it.
	 *
	 * @param key the key of the place
	 * @param part the number of the part that shows it; null where none does
	 * @param document the document's name
	 * @param text where that is
	 */
	public record ShownPlace(String key, @Nullable Integer part, String document, Bilingual text) {

		/** The key of the page that it stands on; null where the document has none. */
		@JsonIgnore
		public @Nullable String page() {
			return PageKey.find(this.key).map(PageKey::toString).orElse(null);
		}

	}

}
