package io.taikei.cli.graph;

import java.util.Locale;

import io.taikei.fill.FillProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a fill is: a bar for each step on a terminal, nothing elsewhere. */
final class FillBar implements FillProgress, AutoCloseable {

	private @Nullable Step step;

	private @Nullable ProgressBar bar;

	@Override
	public void reached(Step step, long done, long all) {
		if (!Ansi.AUTO.enabled()) {
			return;
		}
		if (step != this.step || this.bar == null) {
			close();
			this.step = step;
			String name = step.name().charAt(0) + step.name().substring(1).toLowerCase(Locale.ROOT);
			this.bar = new ProgressBarBuilder().setTaskName(name).setInitialMax(all).build();
		}
		this.bar.maxHint(all);
		this.bar.stepTo(done);
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
