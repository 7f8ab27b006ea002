package io.taikei.query.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.Provenance;
import io.taikei.model.Succession.Kind;
import org.jspecify.annotations.Nullable;

/** Links that share elements, directly or through each other: they make one row. */
final class ChangeGroup {

	private static final List<Provenance> LEAST_CERTAIN_FIRST = List.of(Provenance.INFERRED, Provenance.MODEL_READ,
			Provenance.STATED, Provenance.REVIEWED);

	private final List<ChangeLink> links = new ArrayList<>();

	private ChangeGroup() {
	}

	static Collection<ChangeGroup> of(List<ChangeLink> links) {
		Map<String, ChangeGroup> groups = new HashMap<>();
		for (ChangeLink link : links) {
			var group = new ChangeGroup();
			group.links.add(link);
			ids(link).map(groups::get)
				.filter(Objects::nonNull)
				.distinct()
				.forEach((other) -> group.links.addAll(0, other.links));
			group.ids().forEach((id) -> groups.put(id, group));
		}
		return new LinkedHashSet<>(groups.values());
	}

	Set<String> before() {
		return this.links.stream()
			.map(ChangeLink::before)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	Set<String> after() {
		return this.links.stream()
			.map(ChangeLink::after)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * What it comes to: the kind of all steps, or where they differ, what the numbers of
	 * elements say.
	 */
	Kind kind() {
		Set<Kind> kinds = this.links.stream().flatMap((link) -> link.kinds().stream()).collect(Collectors.toSet());
		if (kinds.size() == 1) {
			return kinds.iterator().next();
		}
		int earlier = before().size();
		int later = after().size();
		if (earlier == 1 && later == 1) {
			return Kind.RENAMED;
		}
		return (later > earlier) ? Kind.SPLIT : Kind.MERGED;
	}

	/** How it is known: what of all steps is the least certain. */
	Provenance status() {
		return this.links.stream()
			.flatMap((link) -> link.statuses().stream())
			.min(Comparator.comparingInt(LEAST_CERTAIN_FIRST::indexOf))
			.orElse(Provenance.INFERRED);
	}

	/** Who decided any of the steps. */
	List<Decider> deciders() {
		return this.links.stream().flatMap((link) -> link.deciders().stream()).distinct().toList();
	}

	@Nullable Double confidence() {
		return this.links.stream()
			.map(ChangeLink::confidence)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private List<String> ids() {
		return this.links.stream().flatMap(ChangeGroup::ids).toList();
	}

	private static Stream<String> ids(ChangeLink link) {
		return Stream.of(link).mapMulti((one, ids) -> {
			if (one.before() != null) {
				ids.accept(one.before());
			}
			if (one.after() != null) {
				ids.accept(one.after());
			}
		});
	}

}
