package io.taikei.neo4j;

import java.nio.file.Path;
import java.util.List;

/** Where the server's JVM takes its classes from. */
sealed interface ServerClasses {

	/** What the JVM is told of it. */
	List<String> options();

	/**
	 * The server ended as it started: whatever the reason, the next one does without the
	 * archive.
	 */
	default void distrust() {
	}

	static ServerClasses choose(ClassArchiveUse use, ClassArchive archive, Path classList) {
		if (use != ClassArchiveUse.OFF && archive.isUsable()) {
			archive.markAsUsed();
			return new Archived(archive);
		}
		return (use == ClassArchiveUse.MAKE && !archive.isThere()) ? new Listed(archive, classList) : new Ordinary();
	}

	/** From the jars. */
	record Ordinary() implements ServerClasses {

		@Override
		public List<String> options() {
			return List.of();
		}

	}

	/**
	 * From the jars, with a list for an archive to be made.
	 *
	 * @param archive the archive to be made
	 * @param list the file to which the JVM adds each class that it loads
	 */
	record Listed(ClassArchive archive, Path list) implements ServerClasses {

		@Override
		public List<String> options() {
			return List.of("-XX:DumpLoadedClassList=" + this.list);
		}

	}

	/**
	 * From an archive, and from the jars where it lacks them.
	 *
	 * @param archive the archive
	 */
	record Archived(ClassArchive archive) implements ServerClasses {

		@Override
		public List<String> options() {
			return this.archive.options();
		}

		@Override
		public void distrust() {
			this.archive.discard();
		}

	}

}
