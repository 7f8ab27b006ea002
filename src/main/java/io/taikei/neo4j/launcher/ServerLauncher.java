package io.taikei.neo4j.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * Runs Neo4j Community for as long as the parent process lives: the parent holds the
 * other end of the standard input and never writes to it, so its end means stop.
 */
public final class ServerLauncher {

	private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

	private static final CountDownLatch STARTED = new CountDownLatch(1);

	private ServerLauncher() {
	}

	public static void main(String[] arguments) throws ReflectiveOperationException {
		startDaemon("stop-with-parent", ServerLauncher::stopWithParent);
		try {
			InitialPassword.proposed().ifPresent(InitialPassword::set);
			startServer(arguments);
		}
		finally {
			STARTED.countDown();
		}
		leaveInterruptToParent();
	}

	private static void startServer(String[] arguments) throws ReflectiveOperationException {
		try {
			Class.forName("org.neo4j.server.Neo4jCommunity")
				.getMethod("main", String[].class)
				.invoke(null, (Object) arguments);
		}
		catch (InvocationTargetException ex) {
			throw new IllegalStateException("Neo4j did not start", ex.getCause());
		}
	}

	/**
	 * Ctrl-C reaches every process of the terminal. The parent still needs the server
	 * while it closes, so the server must not stop by itself; Neo4j's own handler would.
	 */
	private static void leaveInterruptToParent() throws ReflectiveOperationException {
		Class<?> signal = Class.forName("sun.misc.Signal");
		Class<?> handler = Class.forName("sun.misc.SignalHandler");
		signal.getMethod("handle", signal, handler)
			.invoke(null, signal.getConstructor(String.class).newInstance("INT"),
					handler.getField("SIG_IGN").get(null));
	}

	private static void stopWithParent() {
		awaitEndOfInput();
		startDaemon("stop-at-last", ServerLauncher::haltAfterLimit);
		awaitStart();
		System.exit(0);
	}

	/** Half a server leaves its store as a crash would. */
	private static void awaitStart() {
		try {
			STARTED.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void awaitEndOfInput() {
		try {
			while (System.in.read() >= 0) {
				// the parent writes nothing
			}
		}
		catch (IOException ex) {
			// a broken pipe means the same as its end: the parent is gone
		}
	}

	/** A server that hangs while it stops must not outlive its parent for long. */
	private static void haltAfterLimit() {
		try {
			Thread.sleep(STOP_LIMIT);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(1);
	}

	private static void startDaemon(String name, Runnable task) {
		Thread.ofPlatform().daemon().name(name).start(task);
	}

}
