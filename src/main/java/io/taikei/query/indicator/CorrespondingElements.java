package io.taikei.query.indicator;

import java.util.List;

import io.taikei.query.path.ElementRef;
import org.jspecify.annotations.Nullable;

/**
 * Two elements of different plans that correspond, and what the success of each is
 * measured by. That they correspond says nothing of whether their indicators do.
 *
 * @param element the element of the first plan
 * @param other the element of the second plan
 * @param score how much both are alike; null where somebody alone decided
 * @param indicators the first element's indicators
 * @param otherIndicators the second element's indicators
 */
public record CorrespondingElements(ElementRef element, ElementRef other, @Nullable Double score,
		List<PlacedIndicator> indicators, List<PlacedIndicator> otherIndicators) {

	public CorrespondingElements {
		indicators = List.copyOf(indicators);
		otherIndicators = List.copyOf(otherIndicators);
	}

}
