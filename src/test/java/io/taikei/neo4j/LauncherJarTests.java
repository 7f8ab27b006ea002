package io.taikei.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

import io.taikei.neo4j.launcher.ServerLauncher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LauncherJarTests {

	@TempDir
	Path directory;

	@Test
	void leadsToTheServersJarsBesideIt() throws IOException {
		LauncherJar written = write(this.directory, "a.jar", "b.jar");

		try (JarFile jar = new JarFile(written.file().toFile())) {
			assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path")).isEqualTo("lib/a.jar lib/b.jar");
			assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
				.isEqualTo(ServerLauncher.class.getName());
			assertThat(jar.getJarEntry("io/taikei/neo4j/launcher/ServerLauncher.class")).isNotNull();
		}
	}

	@Test
	void isTheSameInEveryClone() throws IOException {
		Path first = write(this.directory.resolve("one"), "a.jar").file();
		Path second = write(this.directory.resolve("another"), "a.jar").file();

		assertThat(first).hasSameBinaryContentAs(second);
		assertThat(Files.getLastModifiedTime(first)).isEqualTo(Files.getLastModifiedTime(second));
	}

	@Test
	void tellsOtherContentByItsTime() throws IOException {
		Path first = write(this.directory.resolve("one"), "a.jar").file();
		Path second = write(this.directory.resolve("another"), "b.jar").file();

		assertThat(Files.getLastModifiedTime(first)).isNotEqualTo(Files.getLastModifiedTime(second));
	}

	@Test
	void followsTheServersJars() throws IOException {
		write(this.directory, "a.jar");

		LauncherJar written = write(this.directory, "b.jar");

		try (JarFile jar = new JarFile(written.file().toFile())) {
			assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path")).isEqualTo("lib/b.jar");
		}
	}

	private static LauncherJar write(Path directory, String... jars) throws IOException {
		LauncherJar launcher = new LauncherJar(Files.createDirectories(directory));
		launcher.write(List.of(jars).stream().map(directory.resolve("lib")::resolve).toList());
		return launcher;
	}

}
