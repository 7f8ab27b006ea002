package io.taikei.intake.outline.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.taikei.intake.code.Code;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.draft.DraftIndicator;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.intake.outline.passage.SentenceForm;
import org.jspecify.annotations.Nullable;

/** An element while its lines are gathered. */
final class OutlineElement {

	private final int level;

	private final @Nullable OutlineElement parent;

	private final @Nullable Code code;

	private final String title;

	private final Set<DocumentPlace> places = new LinkedHashSet<>();

	private final Set<String> departments = new LinkedHashSet<>();

	private final List<DraftIndicator> indicators = new ArrayList<>();

	private final List<DraftStatement> statements = new ArrayList<>();

	private final List<OutlineElement> children = new ArrayList<>();

	private double confidence;

	OutlineElement(int level, @Nullable OutlineElement parent, @Nullable Code code, String title, double confidence) {
		this.level = level;
		this.parent = parent;
		this.code = code;
		this.title = title;
		this.confidence = confidence;
	}

	int level() {
		return this.level;
	}

	@Nullable OutlineElement parent() {
		return this.parent;
	}

	@Nullable Code code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

	Set<DocumentPlace> places() {
		return this.places;
	}

	Set<String> departments() {
		return this.departments;
	}

	List<DraftIndicator> indicators() {
		return this.indicators;
	}

	List<DraftStatement> statements() {
		return this.statements;
	}

	List<OutlineElement> children() {
		return this.children;
	}

	void doubtful(double atMost) {
		this.confidence = Math.min(this.confidence, atMost);
	}

	/** Whether it has this code, or where it has none this title. */
	boolean isNamed(@Nullable Code otherCode, String otherTitle) {
		Code own = this.code;
		if (own != null && otherCode != null) {
			return own.key().equals(otherCode.key()) && sameTitle(otherTitle);
		}
		return own == null && otherCode == null && sameTitle(otherTitle);
	}

	boolean sameTitle(String other) {
		return SentenceForm.key(this.title).equals(SentenceForm.key(other));
	}

	/** Its name for people. */
	String name() {
		Code own = this.code;
		return (own == null) ? this.title : own.written() + " " + this.title;
	}

	DraftElement element(@Nullable Integer parentIndex) {
		Code own = this.code;
		return new DraftElement(this.level, (own == null) ? null : own.written(), this.title, parentIndex,
				List.copyOf(this.places), List.copyOf(this.departments), this.indicators, this.statements,
				this.confidence);
	}

}
