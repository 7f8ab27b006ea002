package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.draft.DraftIndicator;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.intake.table.structure.Naming;
import io.taikei.intake.table.structure.Titles;
import org.jspecify.annotations.Nullable;

/** An element while its rows are gathered. */
final class Node {

	private final int level;

	private final @Nullable Node parent;

	private final Map<String, List<DocumentPlace>> titles = new LinkedHashMap<>();

	private final Map<String, Integer> codes = new LinkedHashMap<>();

	private final Set<DocumentPlace> places = new LinkedHashSet<>();

	private final Set<String> departments = new LinkedHashSet<>();

	private final Map<DocumentPlace, List<DraftIndicator>> indicators = new LinkedHashMap<>();

	private final Map<DocumentPlace, DraftStatement> statements = new LinkedHashMap<>();

	private double confidence = 1;

	private double nameConfidence = 1;

	Node(int level, @Nullable Node parent) {
		this.level = level;
		this.parent = parent;
	}

	int level() {
		return this.level;
	}

	@Nullable Node parent() {
		return this.parent;
	}

	/** The path of its parent, for people; a dash where it has none. */
	String parentPath() {
		return (this.parent == null) ? "-" : this.parent.path();
	}

	void named(Naming naming, List<DocumentPlace> where) {
		if (!naming.title().isEmpty()) {
			this.titles.computeIfAbsent(naming.title(), (title) -> new ArrayList<>()).addAll(where);
		}
		if (!naming.code().isEmpty()) {
			this.codes.merge(naming.code(), 1, Integer::sum);
		}
		this.places.addAll(where);
	}

	/** Says how sure it is at most that it is an element; those below are no surer. */
	void nameDoubtful(double atMost) {
		this.nameConfidence = Math.min(this.nameConfidence, atMost);
	}

	private double nameConfidence() {
		return (this.parent == null) ? this.nameConfidence
				: Math.min(this.nameConfidence, this.parent.nameConfidence());
	}

	/** Says how sure it is at most. */
	void doubtful(double atMost) {
		this.confidence = Math.min(this.confidence, atMost);
	}

	/** The spelling of most rows; the code where there is no title. */
	String title() {
		return this.titles.entrySet()
			.stream()
			.reduce((most, entry) -> (rows(entry.getKey()) > rows(most.getKey())) ? entry : most)
			.map(Map.Entry::getKey)
			.orElseGet(this::code);
	}

	/** In how many rows the title stands, spelled so or with other widths or spaces. */
	private int rows(String title) {
		String key = Titles.key(title);
		return this.titles.entrySet()
			.stream()
			.filter((entry) -> Titles.key(entry.getKey()).equals(key))
			.mapToInt((entry) -> entry.getValue().size())
			.sum();
	}

	/** Spellings that a reader would not take for the title, with where they stand. */
	Map<String, List<DocumentPlace>> otherTitles() {
		String taken = Titles.key(title());
		Map<String, List<DocumentPlace>> others = new LinkedHashMap<>();
		this.titles.forEach((title, where) -> {
			if (!Titles.key(title).equals(taken)) {
				others.computeIfAbsent(title, (t) -> new ArrayList<>()).addAll(where);
			}
		});
		return others;
	}

	/** The code of most rows; empty where there is none. */
	String code() {
		return this.codes.entrySet()
			.stream()
			.reduce((most, entry) -> (entry.getValue() > most.getValue()) ? entry : most)
			.map(Map.Entry::getKey)
			.orElse("");
	}

	/** Its path for people. */
	String path() {
		return (this.parent == null) ? title() : this.parent.path() + " > " + title();
	}

	Set<DocumentPlace> places() {
		return this.places;
	}

	Set<String> departments() {
		return this.departments;
	}

	Map<DocumentPlace, List<DraftIndicator>> indicators() {
		return this.indicators;
	}

	Map<DocumentPlace, DraftStatement> statements() {
		return this.statements;
	}

	DraftElement element(@Nullable Integer parentIndex) {
		String code = code();
		return new DraftElement(this.level, code.isEmpty() ? null : code, title(), parentIndex,
				List.copyOf(this.places), List.copyOf(this.departments),
				this.indicators.values().stream().flatMap(List::stream).toList(), List.copyOf(this.statements.values()),
				Math.min(this.confidence, nameConfidence()));
	}

}
