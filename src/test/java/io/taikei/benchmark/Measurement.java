package io.taikei.benchmark;

import java.util.concurrent.Callable;

/** A command that prints a table of what it measured. */
interface Measurement extends Callable<Integer> {

	MarkdownTable measure() throws Exception;

	@Override
	default Integer call() throws Exception {
		measure().print();
		return 0;
	}

}
