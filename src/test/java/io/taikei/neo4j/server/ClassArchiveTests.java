package io.taikei.neo4j.server;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Plays the server with a program of one class. */
class ClassArchiveTests {

	private static final String FROM_ARCHIVE = "io.taikei.neo4j.server.ClassArchiveTests$Program source: shared objects file";

	@TempDir
	Path directory;

	private Path jar;

	@BeforeEach
	void writeProgram() throws IOException {
		this.jar = this.directory.resolve("program.jar");
		String name = Program.class.getName().replace('.', '/') + ".class";
		try (JarOutputStream written = new JarOutputStream(Files.newOutputStream(this.jar))) {
			written.putNextEntry(new ZipEntry(name));
			written.write(Program.class.getResourceAsStream("/" + name).readAllBytes());
		}
	}

	@Test
	void givesTheNextJvmItsClasses() throws Exception {
		assertThat(run()).doesNotContain(FROM_ARCHIVE);

		assertThat(run()).contains(FROM_ARCHIVE);
	}

	@Test
	void isWrittenAnewForAnotherClassPath() throws Exception {
		run();
		ClassArchive before = archive();
		Files.setLastModifiedTime(this.jar, FileTime.fromMillis(1000));

		assertThat(run()).doesNotContain(FROM_ARCHIVE);

		assertThat(before.file()).doesNotExist();
		assertThat(run()).contains(FROM_ARCHIVE);
	}

	@Test
	void isWrittenAnewWhereAJvmLeftHalfOfIt() throws Exception {
		run();
		try (RandomAccessFile file = writable()) {
			file.write(new byte[4096]);
		}

		assertThat(run()).doesNotContain(FROM_ARCHIVE);

		assertThat(run()).contains(FROM_ARCHIVE);
	}

	@Test
	void isWrittenAnewOnceDiscarded() throws Exception {
		run();
		archive().discard();

		assertThat(run()).doesNotContain(FROM_ARCHIVE);

		assertThat(run()).contains(FROM_ARCHIVE);
	}

	@ParameterizedTest
	@ValueSource(longs = { 10, 100_000 })
	void mayBeDamagedAndTheJvmStillStarts(long length) throws Exception {
		run();
		try (RandomAccessFile file = writable()) {
			file.setLength(length);
		}

		assertThat(run()).contains(Program.class.getName() + " source: file:");
	}

	private RandomAccessFile writable() throws IOException {
		File file = archive().file().toFile();
		assertThat(file.setWritable(true)).isTrue();
		return new RandomAccessFile(file, "rw");
	}

	private ClassArchive archive() throws IOException {
		return ClassArchive.in(this.directory.resolve("classes"), this.jar);
	}

	private String run() throws Exception {
		Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				archive().option(), "-Xlog:class+load", "-cp", this.jar.toString(), Program.class.getName())
			.redirectErrorStream(true)
			.start();
		String output = new String(program.getInputStream().readAllBytes());
		assertThat(program.waitFor()).as(output).isZero();
		return output;
	}

	static final class Program {

		private Program() {
		}

		public static void main(String[] arguments) {
			// its class is loaded, which is all that is asked
		}

	}

}
