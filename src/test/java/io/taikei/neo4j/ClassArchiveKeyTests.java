package io.taikei.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ClassArchiveKeyTests {

	@TempDir
	Path directory;

	private Path java;

	private Path jar;

	@BeforeEach
	void writeFiles() throws IOException {
		this.java = this.directory.resolve("java");
		write(this.java.resolve("lib/modules"), "modules", 1000);
		this.jar = write(this.directory.resolve("clone/neo4j.jar"), "classes", 2000);
	}

	@Test
	void sharesAnArchiveBetweenClones() throws IOException {
		Path copy = write(this.directory.resolve("other/clone/neo4j.jar"), "classes", 2000);

		assertThat(archive("-Xmx1m", copy)).isEqualTo(archive("-Xmx1m", this.jar));
	}

	@Test
	void partsJarsOfOtherTimeSizeNameOrOrder() throws IOException {
		Path later = write(this.directory.resolve("later/neo4j.jar"), "classes", 3000);
		Path larger = write(this.directory.resolve("larger/neo4j.jar"), "more classes", 2000);
		Path renamed = write(this.directory.resolve("renamed/other.jar"), "classes", 2000);

		assertThat(List.of(archive("-Xmx1m", this.jar), archive("-Xmx1m", later), archive("-Xmx1m", larger),
				archive("-Xmx1m", renamed), archive("-Xmx1m", this.jar, renamed), archive("-Xmx1m", renamed, this.jar)))
			.doesNotHaveDuplicates();
	}

	@Test
	void partsJvmOptions() {
		assertThat(archive("-Xmx1m", this.jar)).isNotEqualTo(archive("-Xmx2m", this.jar));
	}

	@Test
	void partsAJavaThatWasUpdatedInItsPlace() throws IOException {
		ClassArchive before = archive("-Xmx1m", this.jar);

		write(this.java.resolve("lib/modules"), "modules", 4000);

		assertThat(archive("-Xmx1m", this.jar)).isNotEqualTo(before);
	}

	private ClassArchive archive(String option, Path... jars) {
		return new ClassArchiveKey(this.java, List.of(option), List.of(jars)).archiveIn(this.directory);
	}

	private static Path write(Path file, String content, long time) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
		return Files.setLastModifiedTime(file, FileTime.fromMillis(time));
	}

}
