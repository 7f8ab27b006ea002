package io.taikei.cli.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.WrittenFile;
import io.taikei.cli.shared.CommandFile;
import io.taikei.cli.shared.ExitCode;
import io.taikei.model.PlanId;
import io.taikei.reviewing.DecisionExchange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.context.ApplicationContext;

/** Writes what people decided, and what was computed beside it, as SSSOM/TSV. */
@Command(name = "export")
public final class ExportMappingsCommand extends GraphCommand {

	@Option(names = "--from", paramLabel = "PLAN")
	private @Nullable String from;

	@Option(names = "--to", paramLabel = "PLAN")
	private @Nullable String to;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE")
	private @Nullable Path output;

	public ExportMappingsCommand(Class<?> application) {
		super(application);
	}

	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		byte[] content = context.getBean(DecisionExchange.class).export(plan(this.from), plan(this.to));
		if (this.output == null) {
			command.getOut().print(new String(content, StandardCharsets.UTF_8));
			command.getOut().flush();
		}
		else {
			CommandFile.write(this.output, content);
			answers.print(command, List.of(new WrittenFile(this.output.toString(), content.length)));
		}
		return ExitCode.WELL;
	}

	private static @Nullable PlanId plan(@Nullable String id) {
		return (id != null) ? new PlanId(id) : null;
	}

}
