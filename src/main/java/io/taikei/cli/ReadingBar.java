package io.taikei.cli;

import java.util.List;

import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows how far the reading of a document is: a bar on a terminal, nothing elsewhere. */
final class ReadingBar implements Progress, AutoCloseable {

	private @Nullable ProgressBar bar;

	@Override
	public void begins(int parts, List<Doubt> doubts) {
		close();
		if (Ansi.AUTO.enabled() && parts > 1) {
			this.bar = new ProgressBarBuilder().setTaskName("Reading").setInitialMax(parts).build();
		}
	}

	@Override
	public void read(int part, int parts) {
		if (this.bar != null) {
			this.bar.stepTo(part);
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

}
