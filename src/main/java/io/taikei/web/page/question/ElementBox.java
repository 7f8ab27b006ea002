package io.taikei.web.page.question;

import java.util.List;

import io.taikei.query.element.ElementInPlan;
import io.taikei.query.element.SearchPage.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A field for an element: its id, or words to find it by.
 *
 * @param name the field's name
 * @param typed what stands in it; null where it is empty
 * @param chosen the element that it names; null where it names none
 * @param candidates the elements that go by the words; none where one is named
 */
record ElementBox(String name, @Nullable String typed, @Nullable ElementInPlan chosen, List<Hit> candidates) {

	public boolean isEmpty() {
		return this.typed == null;
	}

	/** Whether another field names the same element. */
	boolean isSameAs(ElementBox other) {
		return this.chosen != null && other.chosen != null
				&& this.chosen.element().id().equals(other.chosen.element().id());
	}

	/** What stands in the field: the element by its title, or what was typed. */
	public String value() {
		if (this.chosen != null) {
			return ElementOption.value(this.chosen.element().title(), this.chosen.element().id());
		}
		return (this.typed != null) ? this.typed : "";
	}

}
