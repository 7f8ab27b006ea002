package io.taikei.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.cli.answer.CommandText;
import io.taikei.cli.answer.ProblemText;
import io.taikei.cli.graph.CompareCommand;
import io.taikei.cli.graph.DiffCommand;
import io.taikei.cli.graph.ExportMappingsCommand;
import io.taikei.cli.graph.FillCommand;
import io.taikei.cli.graph.ForgetCommand;
import io.taikei.cli.graph.ImportMappingsCommand;
import io.taikei.cli.graph.ListCommand;
import io.taikei.cli.graph.LoadCommand;
import io.taikei.cli.graph.OverlapsCommand;
import io.taikei.cli.shared.CommandFailed;
import io.taikei.cli.shared.ExitCode;
import io.taikei.library.result.ProblemReport;
import io.taikei.source.ReadingFailed;
import io.taikei.text.Bilingual;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands of Taikei. Without a command, the server starts. */
@Command(name = "taikei")
public final class TaikeiCommand implements Runnable {

	private static final Set<String> HELP = Set.of("-h", "--help");

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@SuppressWarnings("unused") // picocli itself acts on it
	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT)
	private boolean help;

	private final Class<?> application;

	private final Locale locale;

	/**
	 * The commands of an application.
	 * @param application its class, which commands on the graph start without its pages
	 * @param locale whose language the help is in: Japanese, or else English
	 */
	public TaikeiCommand(Class<?> application, Locale locale) {
		this.application = application;
		this.locale = locale;
	}

	/**
	 * Whether the arguments ask for a command or for help, not for the server. What
	 * begins without a hyphen is meant as a command, even where it is none.
	 */
	public boolean isAskedFor(String... arguments) {
		return arguments.length > 0 && (HELP.contains(arguments[0]) || !arguments[0].startsWith("-"));
	}

	/**
	 * Runs the command that the arguments name.
	 * @return the exit code: 0 where all is well, 1 where something was found wrong, 2
	 * where the arguments are wrong, 3 where the database can't be reached
	 */
	public int run(PrintStream out, PrintStream err, String... arguments) {
		return commandLine().setOut(writer(out)).setErr(writer(err)).execute(arguments);
	}

	CommandLine commandLine() {
		CommandLine taikei = new CommandLine(this);
		List.of(new ReadCommand(), new ValidateCommand(), new RulesCommand(), new DiffCommand(this.application),
				new LoadCommand(this.application), new ForgetCommand(this.application),
				new ListCommand(this.application), new CompareCommand(this.application),
				new OverlapsCommand(this.application), new FillCommand(this.application), new AccountCommand(),
				new AccountsCommand(), new PlacementsCommand(), new EvaluateCommand(), new FrequenciesCommand())
			.forEach(taikei::addSubcommand);
		taikei.addSubcommand(
				new CommandLine(new MappingsCommand()).addSubcommand(new ExportMappingsCommand(this.application))
					.addSubcommand(new ImportMappingsCommand(this.application))
					.addSubcommand(new ValidateMappingsCommand()));
		IParameterExceptionHandler told = taikei.getParameterExceptionHandler();
		return taikei.setResourceBundle(words())
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler(TaikeiCommand::tell)
			.setParameterExceptionHandler((ex, arguments) -> {
				int exitCode = told.handleParseException(ex, arguments);
				addUsage(ex);
				return exitCode;
			});
	}

	/** Picocli itself leaves it out where it has a suggestion. */
	private static void addUsage(ParameterException ex) {
		if (ex instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
			ex.getCommandLine().usage(ex.getCommandLine().getErr());
		}
	}

	/**
	 * All help, in a language that there is; the machine's own would be one by chance.
	 */
	private ResourceBundle words() {
		return ResourceBundle.getBundle("io.taikei.cli.commands", this.locale,
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	private static int tell(Exception ex, CommandLine command, ParseResult arguments) throws Exception {
		return switch (ex) {
			case ReadingFailed failed -> tell(command, words(failed), ExitCode.WRONG);
			case CommandFailed failed -> tell(command, String.valueOf(failed.getMessage()), failed.exitCode());
			default -> throw ex;
		};
	}

	private static int tell(CommandLine command, String words, int exitCode) {
		command.getErr().println(words);
		return exitCode;
	}

	private static String words(ReadingFailed failed) {
		return CommandText.in(new Bilingual(
				ProblemText.lines(List.of(ProblemReport.of(failed)), Ansi.OFF).collect(Collectors.joining("\n")),
				String.valueOf(failed.getMessage())));
	}

	@Override
	public void run() {
		this.spec.commandLine().usage(this.spec.commandLine().getOut());
	}

	// Not in the platform's charset, which may know no Japanese.
	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(stream, true, StandardCharsets.UTF_8);
	}

}
