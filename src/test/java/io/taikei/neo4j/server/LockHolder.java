package io.taikei.neo4j.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Another process, which locks a file until it is killed or its input ends. */
final class LockHolder {

	private LockHolder() {
	}

	/** Returns when the file is locked. */
	static Process start(Path file) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), LockHolder.class.getName(), file.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		if (!"locked".equals(process.inputReader().readLine())) {
			throw new IllegalStateException("The other process has not locked " + file);
		}
		return process;
	}

	public static void main(String[] arguments) throws IOException {
		LockFile lock = LockFile.take(Path.of(arguments[0])).orElseThrow();
		System.out.println("locked");
		System.in.transferTo(OutputStream.nullOutputStream());
		lock.close();
	}

}
