package io.taikei.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UploadFolderTests {

	@TempDir
	private Path data;

	@Test
	void removesWhatAKilledProcessLeft() throws IOException, InterruptedException {
		Process ended = new ProcessBuilder("true").start();
		ended.waitFor();
		Path left = Files.createDirectories(this.data.resolve("uploads/" + ended.pid()));
		Files.writeString(left.resolve("upload_1.tmp"), "sent");
		Path foreign = Files
			.createDirectories(this.data.resolve("uploads/" + ProcessHandle.current().parent().orElseThrow().pid()));

		UploadFolder folder = new UploadFolder(this.data.resolve("uploads"));

		assertThat(left).doesNotExist();
		assertThat(foreign).exists();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path()))).isEqualTo("rwx------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("uploads"))))
			.isEqualTo("rwx------");
		folder.close();
		assertThat(folder.path()).doesNotExist();
	}

}
