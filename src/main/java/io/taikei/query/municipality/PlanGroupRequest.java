package io.taikei.query.municipality;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A group of plans as an address names it: what any of its parts names belongs to it. A
 * municipality stands for its current plan.
 *
 * @param plans plans by their ids, or municipalities by code or name; several may stand
 * in one text with commas between them
 * @param municipality municipalities, by code or name
 * @param prefecture all of a prefecture, by its code (13) or name; null for none
 * @param near those nearest to a municipality, by its code or name; null for none
 * @param count how many of the nearest, from 1 to {@link #MOST_NEAR}
 */
public record PlanGroupRequest(List<String> plans, List<String> municipality, @Nullable String prefecture,
		@Nullable String near, @Nullable Integer count) {

	/** How many of the nearest, where nothing is said. */
	public static final int USUAL_NEAR = 5;

	/** The most of the nearest that may be asked for. */
	public static final int MOST_NEAR = 30;

	/** The most that are taken one by one; whoever wants more names their prefecture. */
	public static final int MOST_NAMED = 50;

	/** Nothing at all. */
	public static final PlanGroupRequest NONE = new PlanGroupRequest(List.of(), List.of(), null, null, null);

	public PlanGroupRequest {
		plans = given(plans);
		municipality = given(municipality);
		prefecture = given(prefecture);
		near = given(near);
		count = (near == null || count == null) ? null : Math.clamp(count, 1, MOST_NEAR);
	}

	/** Some plans by their ids. */
	public static PlanGroupRequest of(List<String> plans) {
		return new PlanGroupRequest(plans, List.of(), null, null, null);
	}

	/** Those nearest to a municipality. */
	public static PlanGroupRequest near(String municipality) {
		return new PlanGroupRequest(List.of(), List.of(), null, municipality, null);
	}

	/** How many of the nearest belong to it. */
	public int nearest() {
		return Objects.requireNonNullElse(this.count, USUAL_NEAR);
	}

	public boolean isEmpty() {
		return this.plans.isEmpty() && this.municipality.isEmpty() && this.prefecture == null && this.near == null;
	}

	/** The same with one more plan or municipality. */
	public PlanGroupRequest with(String plan) {
		return new PlanGroupRequest(Stream.concat(this.plans.stream(), Stream.of(plan)).toList(), this.municipality,
				this.prefecture, this.near, this.count);
	}

	/** The same without what names a plan or municipality alone. */
	public PlanGroupRequest without(String plan) {
		return new PlanGroupRequest(this.plans.stream().filter((one) -> !one.equals(plan)).toList(),
				this.municipality.stream().filter((one) -> !one.equals(plan)).toList(), this.prefecture, this.near,
				this.count);
	}

	/** The same as it stands behind the question mark of an address; empty for none. */
	public String query() {
		String listed = this.plans.stream().map(PlanGroupRequest::encoded).collect(Collectors.joining(","));
		return Stream
			.concat(Stream.of(listed.isEmpty() ? "" : "plans=" + listed),
					Stream.concat(this.municipality.stream().map((town) -> part("municipality", town)),
							Stream.of(part("prefecture", this.prefecture), part("near", this.near),
									part("count", this.count))))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("&"));
	}

	private static String part(String name, @Nullable Object value) {
		return (value != null) ? name + "=" + encoded(value.toString()) : "";
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static List<String> given(@Nullable List<String> texts) {
		return Objects.requireNonNullElse(texts, List.<String>of())
			.stream()
			.flatMap((text) -> Arrays.stream(text.split("[,、]")))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.limit(MOST_NAMED)
			.toList();
	}

	private static @Nullable String given(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
