package io.taikei.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.taikei.reader.ReadingFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands of Taikei. They need no server; without a command, the server starts. */
@Command(name = "taikei", subcommands = { AccountCommand.class, PlacementsCommand.class, EvaluateCommand.class },
		description = "A graph knowledge base of municipal comprehensive plans.",
		footer = { "", "Without a command, the plans are loaded and served." })
public final class TaikeiCommand implements Runnable {

	private static final Set<String> HELP = Set.of("-h", "--help");

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@SuppressWarnings("unused") // picocli itself acts on it
	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
	private boolean help;

	private TaikeiCommand() {
	}

	/** Whether the arguments ask for a command or for help, not for the server. */
	public static boolean isAskedFor(String... arguments) {
		return arguments.length > 0 && (HELP.contains(arguments[0])
				|| new CommandLine(new TaikeiCommand()).getSubcommands().containsKey(arguments[0]));
	}

	/**
	 * Runs the command that the arguments name.
	 * @return the exit code: 0 where all is well, 1 where something was found wrong, 2
	 * where the arguments are wrong
	 */
	public static int run(PrintStream out, PrintStream err, String... arguments) {
		return new CommandLine(new TaikeiCommand()).setOut(writer(out))
			.setErr(writer(err))
			.setExecutionExceptionHandler(TaikeiCommand::tell)
			.execute(arguments);
	}

	private static int tell(Exception ex, CommandLine command, ParseResult arguments) throws Exception {
		if (ex instanceof ReadingFailed) {
			command.getErr().println(ex.getMessage());
			return 1;
		}
		throw ex;
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
