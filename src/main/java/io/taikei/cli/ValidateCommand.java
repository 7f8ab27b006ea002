package io.taikei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.CheckedMappings;
import io.taikei.cli.answer.CheckedPlan;
import io.taikei.cli.answer.CheckedVocabulary;
import io.taikei.cli.answer.KnownElements;
import io.taikei.cli.answer.ProblemText;
import io.taikei.cli.answer.ValidationAnswer;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.Seeds;
import io.taikei.reader.PlanReader;
import io.taikei.sssom.MappingReader;
import io.taikei.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything that is wrong with vocabularies, plans and mapping sets. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private Seeds seeds = new Seeds();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Parameters(paramLabel = "PATH", arity = "1..*")
	private List<Path> paths = List.of();

	@Override
	public Integer call() {
		PlanReader reader = this.seeds.reader();
		KnownElements known = new KnownElements();
		List<ValidationAnswer> answers = new ArrayList<>();
		this.paths.stream().filter(Vocabulary::isIn).forEach((path) -> answers.add(CheckedVocabulary.of(path)));
		List<Path> plans = plans();
		plans.forEach((path) -> answers.add(CheckedPlan.of(reader, path, known)));
		this.paths.forEach((path) -> {
			List<Path> sets = mappingSets(path);
			if (!sets.isEmpty()) {
				answers.add(CheckedMappings.of(isTable(path) ? path : path.resolve("mappings"), sets, known));
			}
		});
		this.format.print(this.spec.commandLine(), answers);
		if (answers.size() > 1 && !this.format.isJson()) {
			printTotal(answers, plans.size());
		}
		return answers.stream().allMatch(ValidationAnswer::valid) ? ExitCode.WELL : ExitCode.WRONG;
	}

	/** The plans that are named, and those of folders of seeds. */
	private List<Path> plans() {
		return this.paths.stream().filter((path) -> !isTable(path)).flatMap((path) -> {
			List<Path> folders = Files.isDirectory(path) ? PlanReader.planFolders(path) : List.of();
			// What is neither is read as a plan, which tells what is missing.
			return (folders.isEmpty() && mappingSets(path).isEmpty()) ? List.of(path).stream() : folders.stream();
		}).toList();
	}

	private static List<Path> mappingSets(Path path) {
		return isTable(path) ? List.of(path) : MappingReader.mappingSets(path);
	}

	/** SSSOM allows any name for a mapping set; no plan file ends like a table. */
	private static boolean isTable(Path path) {
		return path.toString().endsWith(".tsv");
	}

	private static boolean has(List<ValidationAnswer> answers, Class<? extends ValidationAnswer> kind) {
		return answers.stream().anyMatch(kind::isInstance);
	}

	private void printTotal(List<ValidationAnswer> answers, int plans) {
		this.spec.commandLine()
			.getOut()
			.printf("%d plans%s%s: %s%n", plans, has(answers, CheckedVocabulary.class) ? ", the vocabulary" : "",
					has(answers, CheckedMappings.class) ? " and mappings" : "",
					ProblemText.count(answers.stream().flatMap((answer) -> answer.problems().stream()).toList()));
	}

}
