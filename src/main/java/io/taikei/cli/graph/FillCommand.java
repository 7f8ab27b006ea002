package io.taikei.cli.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.CommandText;
import io.taikei.cli.answer.FilledGraph;
import io.taikei.cli.answer.IntakeAnswer;
import io.taikei.cli.shared.CommandFailed;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.Seeds;
import io.taikei.fill.FillCompletion;
import io.taikei.fill.FillImpossible;
import io.taikei.fill.FillProgress.Step;
import io.taikei.fill.FillReport;
import io.taikei.fill.FirstFill;
import io.taikei.library.PlanBatch;
import io.taikei.library.PlanLibrary;
import io.taikei.library.result.IntakeStep;
import io.taikei.neo4j.server.DatabaseFailure;
import io.taikei.neo4j.server.LocalNeo4jProperties;
import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.neo4j.server.StoreReplacement;
import io.taikei.reader.PlanReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Loads many plans at once by Neo4j's import tool. */
@Command(name = "fill")
public final class FillCommand extends GraphCommand {

	@Mixin
	private Seeds seeds = new Seeds();

	@Parameters(paramLabel = "FOLDER", arity = "0..*")
	private List<Path> folders = List.of();

	@Option(names = "--finish", paramLabel = "OUT")
	private @Nullable Path finished;

	@Option(names = { "-o", "--output" }, paramLabel = "OUT")
	private @Nullable Path output;

	public FillCommand(Class<?> application) {
		super(application);
	}

	@Override
	int ask(GraphApplication application, CommandLine command, AnswerFormat answers) {
		if ((this.finished == null) == this.folders.isEmpty()) {
			throw new ParameterException(command, "Name folders with plans, or a folder to --finish.");
		}
		try (FillBar bar = new FillBar()) {
			if (this.finished != null) {
				return super.ask(application, command, answers);
			}
			GraphApplication alone = application.with(LocalNeo4jProperties.PREFIX + ".join", "false");
			Written written = alone.ask((context) -> write(context, command, bar));
			List<IntakeAnswer> after = (written.local() != null)
					? importInto(written.local(), written.report(), alone, bar) : List.of();
			tellWrong(after, command);
			answers.print(command, List.of(FilledGraph.of(written.report(), written.local() != null)));
			return after.stream().anyMatch(IntakeAnswer::isWrong) ? ExitCode.WRONG : written.exitCode();
		}
		catch (FillImpossible ex) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.fill", ex.getMessage()), ex);
		}
	}

	/** Completes a database that somebody has imported. */
	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		context.getBean(FillCompletion.class).complete(Objects.requireNonNull(this.finished));
		List<IntakeAnswer> steps = goOn(context);
		answers.print(command, steps);
		return steps.stream().anyMatch(IntakeAnswer::isWrong) ? ExitCode.WRONG : ExitCode.WELL;
	}

	private Written write(ApplicationContext context, CommandLine command, FillBar bar) {
		LocalNeo4jProperties local = (context.getBeanProvider(LocalNeo4jServer.class).getIfAvailable() != null)
				? context.getBean(LocalNeo4jProperties.class) : null;
		Path folder = folder(local);
		List<Path> plans = plans();
		List<IntakeAnswer> wrong = new ArrayList<>();
		long[] done = { 0 };
		PlanLibrary library = context.getBean(PlanLibrary.class);
		library.loadAlone(PlanBatch.ofPlans(this.seeds.folder(), plans), (step) -> {
			bar.reached(Step.LOADING, Math.min(++done[0], plans.size()), plans.size());
			IntakeAnswer answer = answer(step);
			if (answer.isWrong()) {
				wrong.add(answer);
				requireDatabase(answer);
			}
		});
		tellWrong(wrong, command);
		PlanReader reader = PlanReader.ofSeeds(this.seeds.folder());
		return new Written(context.getBean(FirstFill.class).write(folder, reader::vocabulary, bar), local,
				wrong.isEmpty() ? ExitCode.WELL : ExitCode.WRONG);
	}

	private static void tellWrong(List<IntakeAnswer> answers, CommandLine command) {
		answers.stream()
			.filter(IntakeAnswer::isWrong)
			.flatMap((answer) -> answer.lines(command.getColorScheme().ansi()))
			.forEach(command.getErr()::println);
	}

	/** Where the files go to; what could be in the way is looked at first. */
	private Path folder(@Nullable LocalNeo4jProperties local) {
		if (local != null) {
			StoreReplacement.requirePossible(local);
		}
		if (this.output != null) {
			requireEmpty(this.output);
			return this.output;
		}
		if (local == null) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.own-server"), null);
		}
		try {
			FileSystemUtils.deleteRecursively(StoreReplacement.files(local));
			return StoreReplacement.files(local);
		}
		catch (IOException ex) {
			throw DatabaseFailure.unusableFiles(local.dataDirectory(), ex);
		}
	}

	private static void requireEmpty(Path folder) {
		try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
			if (files.findAny().isPresent() || Files.isRegularFile(folder)) {
				throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.not-empty", folder), null);
			}
		}
		catch (IOException ex) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.unreadable", folder, ex), ex);
		}
	}

	/** The server has stopped; another one tries the new store before it counts. */
	private List<IntakeAnswer> importInto(LocalNeo4jProperties local, FillReport report, GraphApplication application,
			FillBar bar) {
		try (StoreReplacement store = StoreReplacement.begin(local)) {
			bar.reached(Step.IMPORTING, 0, 0);
			store.importFrom(report.arguments());
			bar.reached(Step.CHECKING, 0, 0);
			List<IntakeAnswer> after = application
				.with(LocalNeo4jProperties.PREFIX + ".data-directory", store.home().toString())
				.with(LocalNeo4jProperties.PREFIX + ".bolt-port", "0")
				.with(LocalNeo4jProperties.PREFIX + ".http-port", "0")
				.with(LocalNeo4jProperties.PREFIX + ".class-archive", "false")
				.ask((context) -> {
					context.getBean(FillCompletion.class).complete(report.folder());
					return goOn(context);
				});
			store.replace();
			return after;
		}
		catch (DatabaseFailure ex) {
			throw new CommandFailed(ExitCode.UNREACHABLE, ex.getMessage() + " " + ex.action(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The new store could not be put in place; the one before stays", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the import tool ran", ex);
		}
	}

	/** What was found or decided before is compared in the new graph as ever. */
	private List<IntakeAnswer> goOn(ApplicationContext context) {
		List<IntakeAnswer> steps = new ArrayList<>();
		context.getBean(PlanLibrary.class)
			.renew(PlanReader.ofSeeds(this.seeds.folder()), (step) -> steps.add(answer(step)));
		return steps;
	}

	private static IntakeAnswer answer(IntakeStep step) {
		return IntakeAnswer.of(Path.of(step.subject()), step.result());
	}

	/** What was written, and into which server it goes, if that is Taikei's own. */
	private record Written(FillReport report, @Nullable LocalNeo4jProperties local, int exitCode) {
	}

	/** The plans' folders that are named, and those in folders of plans. */
	private List<Path> plans() {
		return this.folders.stream().flatMap((folder) -> {
			List<Path> plans = PlanReader.planFolders(folder);
			return plans.isEmpty() ? Stream.of(folder) : plans.stream();
		}).toList();
	}

}
