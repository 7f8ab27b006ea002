package io.taikei.intake.outline.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.intake.code.Code;
import io.taikei.intake.outline.HeadingForm;

/**
 * Classes of headings that are counted as one.
 *
 * @param forms what they look like
 * @param headings all of them, in the document's order
 */
record HeadingGroup(List<HeadingForm> forms, List<Heading> headings) {

	private static final double WORSE = 0.03;

	/** How much better others count together that are written in different ways. */
	private static final double BETTER = 0.1;

	/** Classes together where together they count at least as well as apart. */
	static List<HeadingGroup> of(Map<HeadingForm, List<Heading>> classes) {
		List<HeadingGroup> groups = new ArrayList<>();
		classes.forEach((form, headings) -> {
			HeadingGroup own = new HeadingGroup(List.of(form), headings);
			groups.stream()
				.filter((group) -> group.isLike(own))
				.findFirst()
				.ifPresentOrElse((group) -> groups.set(groups.indexOf(group), group.with(own)), () -> groups.add(own));
		});
		return groups;
	}

	private HeadingGroup with(HeadingGroup other) {
		return new HeadingGroup(Stream.concat(this.forms.stream(), other.forms.stream()).toList(),
				Stream.concat(this.headings.stream(), other.headings.stream())
					.sorted(Comparator.comparingInt(Heading::index))
					.toList());
	}

	private boolean isLike(HeadingGroup other) {
		HeadingForm one = this.forms.getFirst();
		HeadingForm two = other.forms.getFirst();
		if ((!one.isCoded() && !one.mark().equals(two.mark())) || one.heading() != two.heading()
				|| one.list() != two.list() || !one.below().equals(two.below()) || one.isCoded() != two.isCoded()) {
			return false;
		}
		if (!one.isCoded()) {
			return one.heading() > 0 || one.list() > 0 || (!one.isPlain() && Math.abs(one.size() - two.size()) < 1.1F);
		}
		if (!skeleton(one).equals(skeleton(two)) || !isAmong(other)) {
			return false;
		}
		double together = with(other).counting();
		if (one.mark().equals(two.mark()) && one.code().equals(two.code())) {
			return together >= (counting() * this.headings.size() + other.counting() * other.headings.size())
					/ (this.headings.size() + other.headings.size()) - WORSE;
		}
		return together > Math.max(counting(), other.counting()) + BETTER;
	}

	/** Whether one begins before the other ends. */
	private boolean isAmong(HeadingGroup other) {
		return this.headings.getFirst().index() < other.headings.getLast().index()
				&& other.headings.getFirst().index() < this.headings.getLast().index();
	}

	/** The counters of a style alone. */
	private static String skeleton(HeadingForm form) {
		return form.code().replaceAll("[^A-Z]", "");
	}

	/** The share of headings whose number follows that before them, or begins anew. */
	double counting() {
		int last = 0;
		int good = 0;
		for (Heading heading : this.headings) {
			Code code = heading.code();
			int number = (code == null) ? 0 : code.last();
			good += (number == 1 || number == last + 1) ? 1 : 0;
			last = number;
		}
		return (double) good / this.headings.size();
	}

	/** The group without the headings outside of an extent. */
	Optional<HeadingGroup> within(TreeExtent extent) {
		List<Heading> held = this.headings.stream().filter(extent::holds).toList();
		return held.isEmpty() ? Optional.empty() : Optional.of(new HeadingGroup(this.forms, held));
	}

	/** Whether they have codes. */
	boolean isCoded() {
		return this.forms.getFirst().isCoded();
	}

	HeadingForm form() {
		return this.forms.getFirst();
	}

	/** The size of most of them. */
	float size() {
		return this.form().size();
	}

}
