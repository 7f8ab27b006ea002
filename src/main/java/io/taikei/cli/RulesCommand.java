package io.taikei.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.CommandText;
import io.taikei.cli.answer.DescribedRule;
import io.taikei.cli.shared.ExitCode;
import io.taikei.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the rules that problems name. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@Parameters(paramLabel = "RULE", arity = "0..*")
	private List<String> names = new ArrayList<>();

	@Override
	public Integer call() {
		ResourceBundle words = this.spec.resourceBundle();
		List<List<DescribedRule>> sections = RuleBook.sections()
			.stream()
			.map((section) -> DescribedRule.of(section, words).toList())
			.toList();
		List<DescribedRule> rules = sections.stream().flatMap(List::stream).toList();
		if (!this.names.isEmpty()) {
			this.format.print(this.spec.commandLine(), this.names.stream().map((name) -> named(name, rules)).toList());
		}
		else if (this.format.isJson()) {
			this.format.print(this.spec.commandLine(), rules);
		}
		else {
			printPage(words, sections);
		}
		return ExitCode.WELL;
	}

	private DescribedRule named(String name, List<DescribedRule> rules) {
		return rules.stream()
			.filter((rule) -> rule.rule().equals(name))
			.findFirst()
			.orElseThrow(() -> new ParameterException(this.spec.commandLine(), CommandText.of("failed.rule", name)));
	}

	/** The same as docs/rules.md, in the reader's language. */
	private void printPage(ResourceBundle words, List<List<DescribedRule>> sections) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.printf("# %s%n%n%s%n%n", words.getString("rules.title"), words.getString("rules.introduction"));
		sections.forEach((rules) -> {
			out.printf("## %s%n%n", rules.getFirst().section());
			this.format.print(this.spec.commandLine(), rules);
		});
	}

}
