package io.taikei.cli.graph;

import java.nio.file.Path;
import java.util.List;

import io.taikei.cli.answer.AnswerFormat;
import io.taikei.cli.answer.IntakeAnswer;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.Seeds;
import io.taikei.library.OverlapRefresh;
import io.taikei.library.comparison.ComparisonProgress;
import io.taikei.library.result.PlanIntakeResult.Stored;
import io.taikei.vocabulary.Vocabulary;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;

/** Compares all plans anew, by other document frequencies or another method. */
@Command(name = "overlaps")
public final class OverlapsCommand extends GraphCommand {

	@Mixin
	private Seeds seeds = new Seeds();

	@SuppressWarnings("unused") // there is one so far
	@Parameters(paramLabel = "refresh")
	private Task task = Task.REFRESH;

	@Option(names = "--frequencies", paramLabel = "FILE")
	private @Nullable Path frequencies;

	@Option(names = "--all")
	private boolean all;

	public OverlapsCommand(Class<?> application) {
		super(application);
	}

	@Override
	int run(ApplicationContext context, CommandLine command, AnswerFormat answers) {
		Vocabulary read = Vocabulary.read(this.seeds.folder());
		Vocabulary vocabulary = (this.frequencies != null) ? read.with(this.frequencies) : read;
		Stored stored = refresh(context.getBean(OverlapRefresh.class), vocabulary);
		answers.print(command, List.of(IntakeAnswer.of(null, stored)));
		return stored.warnings().isEmpty() ? ExitCode.WELL : ExitCode.WRONG;
	}

	private Stored refresh(OverlapRefresh overlaps, Vocabulary vocabulary) {
		if (!Ansi.AUTO.enabled()) {
			return overlaps.refresh(vocabulary, this.all, (compared, of) -> {
			});
		}
		try (ProgressBar bar = new ProgressBarBuilder().setTaskName("Comparing").setInitialMax(0).build()) {
			ComparisonProgress shown = (compared, of) -> {
				bar.maxHint(of);
				bar.stepTo(compared);
			};
			return overlaps.refresh(vocabulary, this.all, shown);
		}
	}

	private enum Task {

		REFRESH

	}

}
