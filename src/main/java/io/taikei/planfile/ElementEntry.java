package io.taikei.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.form.PlanForm;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/** What a file says about an element, in its place in the tree. */
final class ElementEntry {

	private final ElementForm form;

	private final Position position;

	private final List<PlanForm.Level> levels;

	private final @Nullable String tree;

	private final List<ElementEntry> children = new ArrayList<>();

	private @Nullable ElementEntry parent;

	private @Nullable String unknownParent;

	/**
	 * An element.
	 * @param form what stands in the file
	 * @param position where that stands
	 * @param levels the levels of its tree
	 * @param tree the name of its tree; null where the plan has only one
	 */
	ElementEntry(ElementForm form, Position position, List<PlanForm.Level> levels, @Nullable String tree) {
		this.form = form;
		this.position = position;
		this.levels = levels;
		this.tree = tree;
	}

	void add(ElementEntry child) {
		child.parent = this;
		this.children.add(child);
	}

	/** The file names a parent that it does not have. */
	void standsUnder(String reference) {
		this.unknownParent = reference;
	}

	ElementForm form() {
		return this.form;
	}

	@Nullable ElementEntry parent() {
		return this.parent;
	}

	@Nullable String unknownParent() {
		return this.unknownParent;
	}

	List<ElementEntry> children() {
		return this.children;
	}

	@Nullable String tree() {
		return this.tree;
	}

	/** Where a part of the entry stands, such as {@code /statements/0}. */
	SourceSpan at(String part) {
		return this.position.at(part);
	}

	int depth() {
		return (this.parent != null) ? this.parent.depth() + 1 : 0;
	}

	/** This one and everything below it, as one reads it. */
	void collect(List<ElementEntry> entries) {
		entries.add(this);
		this.children.forEach((child) -> child.collect(entries));
	}

	/** The level that the file names, or that its depth makes it. */
	PlanForm.Level level() {
		String name = this.form.level();
		if (name != null) {
			return this.levels.stream()
				.filter((level) -> level.isNamed(name))
				.findFirst()
				.orElse(new PlanForm.Level(PlanElement.Kind.INITIATIVE, name));
		}
		return this.levels.isEmpty() ? new PlanForm.Level(PlanElement.Kind.INITIATIVE, "")
				: this.levels.get(Math.min(depth(), this.levels.size() - 1));
	}

	/** Why its level is none of the plan's; null where all is well. */
	@Nullable Bilingual levelProblem() {
		List<String> names = this.levels.stream().map((level) -> String.valueOf(level.name())).toList();
		String name = this.form.level();
		if (name != null && this.levels.stream().noneMatch((level) -> level.isNamed(name))) {
			return ProblemMessage.of("level.unknown", name, String.join(", ", names));
		}
		return (name == null && !this.levels.isEmpty() && depth() >= this.levels.size())
				? ProblemMessage.of("level.too-deep", names.size(), String.join(", ", names)) : null;
	}

	PlanElement.Kind kind() {
		return Objects.requireNonNullElse(level().kind(), PlanElement.Kind.INITIATIVE);
	}

	/** Where the parts of an entry stand. */
	interface Position {

		SourceSpan at(String part);

	}

}
