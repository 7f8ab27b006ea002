package io.taikei.cli.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.IntakeAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

import org.springframework.context.ApplicationContext;

/**
 * A command that needs the graph; it takes the application's settings, and passes them
 * on.
 */
abstract class GraphCommand implements Callable<Integer> {

	private static final List<String> PREFIXES = List.of("--spring.", "--taikei.neo4j.", "--taikei.overlaps.",
			"--taikei.comparisons", "--logging.");

	private final Class<?> application;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private AnswerFormat format = new AnswerFormat();

	@CommandLine.Unmatched
	private List<String> settings = new ArrayList<>();

	GraphCommand(Class<?> application) {
		this.application = application;
	}

	@Override
	public final Integer call() {
		List<String> unknown = this.settings.stream()
			.filter((setting) -> PREFIXES.stream().noneMatch(setting::startsWith))
			.toList();
		if (!unknown.isEmpty()) {
			throw new UnmatchedArgumentException(this.spec.commandLine(), unknown);
		}
		return ask(new GraphApplication(this.application, this.settings), this.spec.commandLine(), this.format);
	}

	/**
	 * Does its work in the application, which is started for it.
	 * @return the exit code
	 */
	int ask(GraphApplication application, CommandLine command, AnswerFormat answers) {
		return application.ask((context) -> run(context, command, answers));
	}

	/**
	 * Does its work.
	 * @return the exit code
	 */
	abstract int run(ApplicationContext context, CommandLine command, AnswerFormat answers);

	/**
	 * Requires that the database is still there: those that come next need not try.
	 * @throws RuntimeException why it is not
	 */
	static void requireDatabase(IntakeAnswer answer) {
		answer.failure().filter(GraphApplication::isLost).ifPresent((failure) -> {
			throw failure;
		});
	}

}
