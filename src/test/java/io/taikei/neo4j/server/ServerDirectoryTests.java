package io.taikei.neo4j.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerDirectoryTests {

	@TempDir
	private Path home;

	@Test
	void isClosedToOthersThoughItWasOpen() throws IOException {
		Path open = Files.createDirectory(this.home.resolve("data"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

		new ServerDirectory(open).writeConfiguration("");

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open))).isEqualTo("rwx------");
	}

	@Test
	void putsDataBackThatWasAboutToBeReplaced() throws IOException {
		Files.createDirectories(this.home.resolve("data.replaced/databases/system"));
		ServerDirectory directory = new ServerDirectory(this.home);

		directory.take().orElseThrow().close();

		assertThat(directory.holdsDatabase()).isTrue();
		assertThat(this.home.resolve("data.replaced")).doesNotExist();
	}

	@Test
	void leavesDataThatHasBeenReplaced() throws IOException {
		Files.createDirectories(this.home.resolve("data.replaced"));
		Files.createDirectories(this.home.resolve("data/databases/system"));
		ServerDirectory directory = new ServerDirectory(this.home);

		directory.take().orElseThrow().close();

		assertThat(directory.holdsDatabase()).isTrue();
		assertThat(this.home.resolve("data.replaced")).exists();
	}

}
