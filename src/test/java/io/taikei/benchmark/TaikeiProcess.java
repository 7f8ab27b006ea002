package io.taikei.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.taikei.TaikeiApplication;

/**
 * The application in a process of its own, as people run it, with its local server as its
 * child. It ends with this process at the latest.
 */
final class TaikeiProcess implements AutoCloseable {

	private static final String PASSWORD = "benchmark";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final Process process;

	private final Path log;

	private final String address;

	private TaikeiProcess(Process process, Path log, String address) {
		this.process = process;
		this.log = log;
		this.address = address;
	}

	/**
	 * Starts it, and does not wait.
	 * @param database where its server keeps the data
	 * @param seeds the plans that it loads
	 */
	static TaikeiProcess start(Path database, Path seeds, ServerOptions server) throws IOException {
		int port = freePort();
		List<String> command = command(database, server, "--server.port=" + port, "--taikei.seeds=" + seeds,
				"--spring.security.user.password=" + PASSWORD);
		Path log = Files.createDirectories(database).resolve("taikei.log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
		return new TaikeiProcess(process, log, "http://127.0.0.1:" + port);
	}

	/**
	 * Fills a database with many plans at once.
	 * @param database where its server keeps the data
	 * @param seeds the plans, and their vocabulary
	 */
	static void fill(Path database, Path seeds, ServerOptions server) throws IOException, InterruptedException {
		List<String> command = command(database, server, "fill", "--seeds", seeds.toString(), seeds.toString());
		int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
		if (exit != 0) {
			throw new IllegalStateException("The fill ended with " + exit);
		}
	}

	private static List<String> command(Path database, ServerOptions server, String... arguments) {
		List<String> command = new ArrayList<>();
		Collections.addAll(command, ProcessHandle.current().info().command().orElse("java"), "-Xmx2g",
				"-XX:+UseSerialGC", "-XX:MetaspaceSize=128m", "-cp", classPath(), TaikeiApplication.class.getName());
		Collections.addAll(command, arguments);
		command.add("--spring.docker.compose.enabled=false");
		command.addAll(server.settings(database));
		return command;
	}

	/** Without what only tests have, which would change how it starts. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** Returns once it has loaded what it was given. */
	void awaitReady() throws IOException, InterruptedException {
		while (!Files.readString(this.log).contains("Taikei is ready")) {
			pause();
		}
	}

	/** Returns once it answers there. */
	void awaitAnswer(String path) throws IOException, InterruptedException {
		while (!isAnswering(path)) {
			pause();
		}
	}

	private boolean isAnswering(String path) throws InterruptedException {
		try {
			return CLIENT.send(request(path).build(), BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Sends a plan file. */
	void load(String planFile) throws IOException, InterruptedException {
		expectSuccess(request("/api/v1/plans").header("Content-Type", "application/yaml")
			.POST(HttpRequest.BodyPublishers.ofString(planFile, StandardCharsets.UTF_8)));
	}

	void forget(String planId) throws IOException, InterruptedException {
		expectSuccess(request("/api/v1/plans/" + planId).DELETE());
	}

	private static void expectSuccess(HttpRequest.Builder request) throws IOException, InterruptedException {
		var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
		if (answer.statusCode() >= 300) {
			throw new IllegalStateException("%s: %s".formatted(answer, answer.body()));
		}
	}

	/**
	 * Tries a wrong password.
	 * @throws IllegalStateException if it lets somebody in
	 */
	void guess(String path, String password) {
		try {
			HttpRequest guess = HttpRequest.newBuilder(URI.create(this.address + path))
				.header("Authorization", basic(password))
				.build();
			int status = CLIENT.send(guess, BodyHandlers.discarding()).statusCode();
			if (status != 401 && status != 429) {
				throw new IllegalStateException("A wrong password was answered with " + status);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while guessing", ex);
		}
	}

	String address() {
		return this.address;
	}

	/** The headers of who may do all. */
	Map<String, String> credentials() {
		return Map.of("Authorization", basic(PASSWORD));
	}

	private static String basic(String password) {
		return "Basic " + Base64.getEncoder().encodeToString(("taikei:" + password).getBytes(StandardCharsets.UTF_8));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Authorization", basic(PASSWORD));
	}

	ProcessUse application() throws IOException {
		return ProcessUse.of(this.process.toHandle());
	}

	ProcessUse server() throws IOException {
		return ProcessUse.of(this.process.children().findFirst().orElseThrow());
	}

	private void pause() throws IOException, InterruptedException {
		if (this.process.waitFor(20, TimeUnit.MILLISECONDS)) {
			throw new IllegalStateException("Taikei has ended: " + Files.readString(this.log));
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
