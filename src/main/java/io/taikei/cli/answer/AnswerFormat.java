package io.taikei.cli.answer;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whether a command answers in words for people, or as JSON for programs. */
public final class AnswerFormat {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
	private Format format = Format.TEXT;

	public boolean isJson() {
		return this.format == Format.JSON;
	}

	public void print(CommandLine command, List<? extends CommandAnswer> answers) {
		if (isJson()) {
			command.getOut().println(MAPPER.writeValueAsString(answers));
		}
		else {
			answers.stream()
				.flatMap((answer) -> answer.lines(command.getColorScheme().ansi()))
				.forEach(command.getOut()::println);
		}
	}

	private enum Format {

		TEXT, JSON

	}

}
