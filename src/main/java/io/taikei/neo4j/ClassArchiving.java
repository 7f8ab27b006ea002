package io.taikei.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.unit.DataSize;

/**
 * Makes an archive of the classes that a server has loaded, in processes of low priority
 * that end with the thread that waits for them.
 *
 * @param program the server's program
 * @param classes the classes loaded up to now, and the archive to make of them
 */
record ClassArchiving(ServerProgram program, ServerClasses.Listed classes) {

	private static final Logger logger = LoggerFactory.getLogger(ClassArchiving.class);

	private static final DataSize ROOM = DataSize.ofGigabytes(1);

	private static final int FIRST_JAVA_THAT_ARCHIVES_LINKED_CLASSES = 24;

	void make() throws IOException, InterruptedException {
		ClassArchive archive = this.classes.archive();
		Path directory = Files.createDirectories(archive.file().getParent());
		archive.removeUnused();
		if (!Files.exists(this.classes.list()) || Files.getFileStore(directory).getUsableSpace() < ROOM.toBytes()) {
			return;
		}
		Path list = Files.createTempFile(directory, "classes", ".tmp");
		Path made = Files.createTempFile(directory, "archive", ".tmp");
		try {
			Files.writeString(list, wholeLines(Files.readString(this.classes.list())));
			make(archive, list, made);
		}
		finally {
			Files.deleteIfExists(list);
			Files.deleteIfExists(made);
		}
	}

	private void make(ClassArchive archive, Path list, Path made) throws IOException, InterruptedException {
		if (succeeds(this.program.java(dumpOptions(list, made)))
				&& succeeds(this.program.java(List.of("-XX:SharedArchiveFile=" + made, "-Xshare:on"), "-version"))) {
			archive.accept(made);
			logger.debug("The classes of the local Neo4j server are archived in {}", archive.file());
		}
		else {
			archive.giveUp();
			logger.debug("This Java can't archive the classes of the local Neo4j server");
		}
	}

	/** The compiler, which is off by default for a dump, halves its time. */
	private static List<String> dumpOptions(Path list, Path made) {
		List<String> options = new ArrayList<>(
				List.of("-Xshare:dump", "-Xmixed", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + made));
		if (Runtime.version().feature() >= FIRST_JAVA_THAT_ARCHIVES_LINKED_CLASSES) {
			options.add("-XX:+AOTClassLinking");
		}
		return options;
	}

	private static boolean succeeds(List<String> java) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Stream.concat(niceness(), java.stream()).toList())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			return process.waitFor() == 0;
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private static Stream<String> niceness() {
		return Stream.of("/usr/bin/nice", "/bin/nice")
			.filter((nice) -> Files.isExecutable(Path.of(nice)))
			.limit(1)
			.flatMap((nice) -> Stream.of(nice, "-n", "19"));
	}

	/** The server goes on writing: the last line may be half a line. */
	private static String wholeLines(String text) {
		return text.substring(0, text.lastIndexOf('\n') + 1);
	}

}
