package io.taikei.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Plays the installed Javas with scripts that say a version. */
@DisabledOnOs({ OS.WINDOWS, OS.MAC })
class FindJavaTests {

	private static final Path SCRIPTS = Path.of("src/distribution/bin").toAbsolutePath();

	@TempDir
	Path folder;

	@Test
	void takesJavaHomeBeforePath() throws Exception {
		Path home = java("home", "21.0.4");
		Path path = java("path", "25");

		assertThat(
				findJava("21").with("JAVA_HOME", home.toString()).with("PATH", path(path)).runIn(this.folder).output())
			.isEqualToIgnoringNewLines(home.resolve("bin/java").toString());
	}

	@Test
	void passesOverJavasThatAreTooOld() throws Exception {
		Path installed = java("installed/jdk 25", "25.0.1");
		java("installed/jdk-11", "11.0.2");

		Script.Ended ended = findJava("21", this.folder.resolve("installed").toString())
			.with("JAVA_HOME", java("home", "17.0.9").toString())
			.with("PATH", path(java("path", "1.8.0_292")))
			.runIn(this.folder);

		assertThat(ended.output()).isEqualToIgnoringNewLines(installed.resolve("bin/java").toString());
		assertThat(ended.exitCode()).isZero();
	}

	@Test
	void findsNoneWhereAllAreTooOld() throws Exception {
		Script.Ended ended = findJava("21").with("PATH", path(java("path", "17.0.9"))).runIn(this.folder);

		assertThat(ended.output()).isEmpty();
		assertThat(ended.exitCode()).isOne();
	}

	@Test
	void saysWhatToDoWithoutAJava() throws Exception {
		Path bin = Files.createDirectories(this.folder.resolve("taikei/bin"));
		Files.copy(SCRIPTS.resolve("taikei"), bin.resolve("taikei"));
		Files.copy(SCRIPTS.resolve("needs-java.txt"), bin.resolve("needs-java.txt"));
		Files.writeString(bin.resolve("find-java"), "exit 1");

		Script.Ended ended = new Script("/bin/sh", bin.resolve("taikei").toString(), "list")
			.with("PATH", "/usr/bin:/bin")
			.runIn(this.folder);

		assertThat(ended.output()).contains("Taikei needs Java 21 or newer, and none was found.", "Java 21 以降が必要です",
				"JAVA_HOME");
		assertThat(ended.exitCode()).isEqualTo(3);
	}

	private static Script findJava(String... arguments) {
		String[] command = new String[arguments.length + 2];
		command[0] = "/bin/sh";
		command[1] = SCRIPTS.resolve("find-java").toString();
		System.arraycopy(arguments, 0, command, 2, arguments.length);
		return new Script(command);
	}

	/** The home of a Java that says the given version. */
	private Path java(String name, String version) throws IOException {
		Path home = this.folder.resolve(name);
		Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh%necho 'openjdk version \"%s\" 2025-01-21 LTS' >&2%n".formatted(version));
		Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
		return home;
	}

	/** A PATH where that Java comes first; the tools of the system come after it. */
	private static String path(Path home) {
		return home.resolve("bin") + ":/usr/bin:/bin";
	}

}
