package io.taikei.cli.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** Shows how far long work is: a bar on a terminal, nothing elsewhere. */
public final class WorkProgress {

	private WorkProgress() {
	}

	/** Does the work for every path, in order. */
	public static void over(List<Path> paths, String task, Consumer<Path> work) {
		if (!Ansi.AUTO.enabled()) {
			paths.forEach(work);
			return;
		}
		try (ProgressBar bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(paths.size()).build()) {
			for (Path path : paths) {
				bar.setExtraMessage(" " + path);
				work.accept(path);
				bar.step();
			}
		}
	}

}
