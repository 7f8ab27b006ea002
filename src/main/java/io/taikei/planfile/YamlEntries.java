package io.taikei.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.SourceSpan;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.form.PlanForm;
import io.taikei.planfile.form.PlanYaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * The elements that a plan file has in itself.
 *
 * @param file the plan file's name
 * @param yaml where its keys stand
 * @param form its content
 */
record YamlEntries(String file, PlanYaml yaml, PlanForm form) {

	/** The topmost elements, with what stands below them. */
	List<ElementEntry> roots() {
		List<PlanForm.Level> levels = levels(this.form.levels());
		List<ElementEntry> roots = new ArrayList<>(entries(this.form.elements(), "/elements", levels, null));
		List<PlanForm.TreeForm> trees = Objects.requireNonNullElseGet(this.form.trees(), List::of);
		for (int i = 0; i < trees.size(); i++) {
			PlanForm.TreeForm tree = trees.get(i);
			if (tree != null) {
				roots.addAll(entries(tree.elements(), "/trees/" + i + "/elements",
						(tree.levels() != null) ? levels(tree.levels()) : levels, tree.name()));
			}
		}
		return roots;
	}

	private List<ElementEntry> entries(@Nullable List<ElementForm> forms, String pointer, List<PlanForm.Level> levels,
			@Nullable String tree) {
		List<ElementEntry> entries = new ArrayList<>();
		for (int i = 0; forms != null && i < forms.size(); i++) {
			ElementForm form = forms.get(i);
			if (form != null) {
				String place = pointer + "/" + i;
				ElementEntry entry = new ElementEntry(form, (part) -> at(place + part), levels, tree);
				entries(form.children(), place + "/children", levels, tree).forEach(entry::add);
				entries.add(entry);
			}
		}
		return entries;
	}

	/** The levels of the file and of its trees that have a name. */
	Stream<DeclaredLevel> levels() {
		List<PlanForm.TreeForm> trees = Objects.requireNonNullElseGet(this.form.trees(), List::of);
		return Stream.concat(declared(this.form.levels(), "/levels/"),
				IntStream.range(0, trees.size())
					.filter((i) -> trees.get(i) != null)
					.boxed()
					.flatMap((i) -> declared(trees.get(i).levels(), "/trees/" + i + "/levels/")));
	}

	private Stream<DeclaredLevel> declared(@Nullable List<PlanForm.Level> levels, String pointer) {
		return (levels == null) ? Stream.empty()
				: IntStream.range(0, levels.size())
					.boxed()
					.flatMap((i) -> DeclaredLevel.of(levels.get(i), at(pointer + i)).stream());
	}

	/** Where the key at a path stands. */
	SourceSpan at(String pointer) {
		return SourceSpan.line(this.file, this.yaml.line(JsonPointer.compile(pointer)));
	}

	private static List<PlanForm.Level> levels(@Nullable List<PlanForm.Level> levels) {
		return (levels != null) ? levels.stream().filter(Objects::nonNull).toList() : List.of();
	}

}
