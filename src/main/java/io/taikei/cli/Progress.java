package io.taikei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** Shows how far long work is: a bar on a terminal, nothing elsewhere. */
final class Progress {

	private Progress() {
	}

	/** Does the work for every path, in order. */
	static <T> List<T> over(List<Path> paths, String task, Function<Path, T> work) {
		List<T> results = new ArrayList<>();
		if (!Ansi.AUTO.enabled()) {
			paths.forEach((path) -> results.add(work.apply(path)));
			return results;
		}
		try (ProgressBar bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(paths.size()).build()) {
			for (Path path : paths) {
				bar.setExtraMessage(" " + path);
				results.add(work.apply(path));
				bar.step();
			}
		}
		return results;
	}

}
