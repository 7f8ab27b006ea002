package io.taikei.model;

import java.util.List;

/**
 * How an element is carried out, as far as its plan tells.
 *
 * @param departments the departments in charge (担当課), in the document's order
 * @param indicators what its success is measured by (指標), in the document's order
 */
public record Delivery(List<String> departments, List<Indicator> indicators) {

	public static final Delivery NONE = new Delivery(List.of(), List.of());

	public Delivery {
		departments = departments.stream().map(CanonicalText::of).toList();
		indicators = List.copyOf(indicators);
	}

}
