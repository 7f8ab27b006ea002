package io.taikei.neo4j.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
	void staysAsOldAsTheServersJars() throws IOException {
		Path jar = write(this.directory, "a.jar").file();
		FileTime time = Files.getLastModifiedTime(Files.setLastModifiedTime(jar, FileTime.fromMillis(1000)));

		write(this.directory, "a.jar");

		assertThat(Files.getLastModifiedTime(jar)).isEqualTo(time);
	}

	@Test
	void followsTheServersJars() throws IOException {
		FileTime time = FileTime.fromMillis(1000);
		Files.setLastModifiedTime(write(this.directory, "a.jar").file(), time);

		LauncherJar written = write(this.directory, "b.jar");

		assertThat(Files.getLastModifiedTime(written.file())).isGreaterThan(time);
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
