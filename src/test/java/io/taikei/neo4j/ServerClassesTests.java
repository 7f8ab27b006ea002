package io.taikei.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerClassesTests {

	@TempDir
	Path directory;

	private ClassArchive archive;

	@BeforeEach
	void nameArchive() {
		this.archive = new ClassArchive(this.directory.resolve("server.jsa"));
	}

	@Test
	void areListedWhereThereIsNoArchive() {
		assertThat(choose(ClassArchiveUse.MAKE).options()).containsExactly("-XX:DumpLoadedClassList=" + list());
	}

	@Test
	void areListedOnlyWhereAnArchiveMayBeMade() {
		assertThat(choose(ClassArchiveUse.USE).options()).isEmpty();
		assertThat(choose(ClassArchiveUse.OFF).options()).isEmpty();
	}

	@Test
	void comeFromTheArchiveThatIsThere() throws IOException {
		Files.writeString(this.archive.file(), "classes");

		assertThat(choose(ClassArchiveUse.MAKE).options())
			.containsExactly("-XX:SharedArchiveFile=" + this.archive.file(), "-Xshare:auto");
		assertThat(choose(ClassArchiveUse.USE).options()).isEqualTo(this.archive.options());
		assertThat(choose(ClassArchiveUse.OFF).options()).isEmpty();
	}

	@Test
	void areNotListedAgainWhereTheArchiveWasGivenUp() throws IOException {
		this.archive.giveUp();

		assertThat(choose(ClassArchiveUse.MAKE).options()).isEmpty();
	}

	@Test
	void areListedAgainAfterAServerEndedWithTheArchive() throws IOException {
		Files.writeString(this.archive.file(), "classes");

		choose(ClassArchiveUse.MAKE).distrust();

		assertThat(choose(ClassArchiveUse.MAKE)).isInstanceOf(ServerClasses.Listed.class);
	}

	@Test
	void keepAnArchiveForAsLongAsItIsUsed() throws IOException {
		Path unused = write("other.jsa", Duration.ofDays(8));
		Path recent = write("recent.jsa", Duration.ofDays(6));
		write("server.jsa", Duration.ofDays(8));

		choose(ClassArchiveUse.USE);
		this.archive.removeUnused();

		assertThat(this.archive.file()).exists();
		assertThat(recent).exists();
		assertThat(unused).doesNotExist();
	}

	private ServerClasses choose(ClassArchiveUse use) {
		return ServerClasses.choose(use, this.archive, list());
	}

	private Path list() {
		return this.directory.resolve("classes.lst");
	}

	private Path write(String name, Duration age) throws IOException {
		Path file = Files.writeString(this.directory.resolve(name), "classes");
		return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
	}

}
