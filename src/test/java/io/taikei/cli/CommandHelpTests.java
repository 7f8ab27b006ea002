package io.taikei.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.TaikeiApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** The help of the commands, in both languages. */
class CommandHelpTests {

	@Test
	void hasTheSameTextsInBothLanguages() {
		assertThat(bundle(Locale.JAPANESE).keySet()).isEqualTo(bundle(Locale.ROOT).keySet());
		assertThat(bundle(Locale.JAPANESE).getLocale()).isEqualTo(Locale.JAPANESE);
	}

	@ParameterizedTest
	@MethodSource("commands")
	void explainsEveryCommandOptionAndParameter(Locale locale, CommandSpec command) {
		assertThat(command.usageMessage().description()).isNotEmpty();
		assertThat(command.usageMessage().footer()).isNotEmpty();
		assertThat(command.args()).allSatisfy((argument) -> assertThat(argument.description()).isNotEmpty());
		if (locale.equals(Locale.JAPANESE)) {
			assertThat(texts(command)).allMatch(CommandHelpTests::isJapanese);
		}
	}

	@ParameterizedTest
	@MethodSource("commands")
	void fitsATerminalOf80Columns(Locale locale, CommandSpec command) {
		assertThat(command.commandLine().getUsageMessage().lines()).allMatch((line) -> columns(line) <= 80);
	}

	/** A text of a command that is no more would not be missed. */
	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void explainsNothingElse(Locale locale) {
		Set<String> names = taikei(locale).getSubcommands().keySet();

		assertThat(bundle(locale).keySet())
			.filteredOn((key) -> key.startsWith("taikei.") && !key.contains("taikei.usage"))
			.allMatch((key) -> names.contains(key.split("\\.")[1]));
	}

	static Stream<Object[]> commands() {
		return Stream.of(Locale.ENGLISH, Locale.JAPANESE)
			.flatMap((locale) -> Stream.concat(Stream.of(taikei(locale)), below(taikei(locale)))
				.map((command) -> new Object[] { locale, command.getCommandSpec() }));
	}

	private static Stream<CommandLine> below(CommandLine command) {
		return command.getSubcommands()
			.values()
			.stream()
			.flatMap((child) -> Stream.concat(Stream.of(child), below(child)));
	}

	private static CommandLine taikei(Locale locale) {
		return new TaikeiCommand(TaikeiApplication.class, locale).commandLine();
	}

	private static List<String> texts(CommandSpec command) {
		return Stream
			.concat(Stream.of(command.usageMessage().description()),
					command.args().stream().map(ArgSpec::description).flatMap(Stream::of))
			.toList();
	}

	private static boolean isJapanese(String text) {
		return text.codePoints().anyMatch(Character::isIdeographic);
	}

	/** Full-width characters take two. */
	private static int columns(String line) {
		return Normalizer.normalize(line, Normalizer.Form.NFC)
			.codePoints()
			.map((character) -> (character < 0x1100) ? 1 : 2)
			.sum();
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle("io.taikei.cli.commands", locale,
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

}
