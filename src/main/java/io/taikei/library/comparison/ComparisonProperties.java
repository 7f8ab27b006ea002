package io.taikei.library.comparison;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.loader.KeptComparison;
import io.taikei.loader.KeptComparison.By;
import io.taikei.model.PlanId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what is compared and kept. All applications that share a database have the
 * same.
 *
 * @param overlaps what is kept of overlaps
 * @param comparisons pairs of plans all of whose overlaps are kept, each as two ids of
 * plans with a space between them
 */
@ConfigurationProperties("taikei")
record ComparisonProperties(@DefaultValue Overlaps overlaps, @DefaultValue List<String> comparisons) {

	private static final Pattern PAIR = Pattern.compile("\\s*(\\S+)\\s+(\\S+)\\s*");

	ComparisonProperties {
		comparisons = List.copyOf(comparisons);
		comparisons.forEach(ComparisonProperties::kept);
	}

	/** The comparisons that the settings name; their plans may not be loaded. */
	List<KeptComparison> kept() {
		return this.comparisons.stream().map(ComparisonProperties::kept).toList();
	}

	private static KeptComparison kept(String pair) {
		Matcher ids = PAIR.matcher(pair);
		if (!ids.matches() || ids.group(1).equals(ids.group(2))) {
			throw new IllegalArgumentException(
					"taikei.comparisons: \"%s\" has to be the ids of two plans with a space between them, such as 132217-5 132292-3"
						.formatted(pair));
		}
		return KeptComparison.of(new PlanId(ids.group(1)), new PlanId(ids.group(2)), By.CONFIGURATION);
	}

	/**
	 * What is kept of overlaps.
	 *
	 * @param bestOfElement how many of the best overlaps of each element with those of
	 * all other municipalities
	 * @param keepAllUpTo up to how many plans all overlaps of any two are kept
	 */
	record Overlaps(@DefaultValue("20") int bestOfElement, @DefaultValue("4") int keepAllUpTo) {
	}

}
