package io.taikei.neo4j;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Everything that a JVM compares before it takes an archive, and no directory, so that
 * all clones of the project share one.
 *
 * @param java the directory of the Java that runs the server
 * @param jvmOptions the options of its JVM
 * @param jars its class path
 */
record ClassArchiveKey(Path java, List<String> jvmOptions, List<Path> jars) {

	private static final int LENGTH = 16;

	ClassArchiveKey {
		jvmOptions = List.copyOf(jvmOptions);
		jars = List.copyOf(jars);
	}

	ClassArchive archiveIn(Path directory) {
		return new ClassArchive(directory.resolve("neo4j-server-%s.jsa".formatted(digest())));
	}

	private String digest() {
		List<String> parts = new ArrayList<>(this.jvmOptions);
		for (String property : List.of("java.vm.name", "java.vm.vendor", "java.runtime.version", "os.arch")) {
			parts.add(System.getProperty(property));
		}
		parts.add(stamp(this.java.resolve("lib/modules")));
		for (Path jar : this.jars) {
			parts.add(stamp(jar));
		}
		return sha256(String.join("\n", parts)).substring(0, LENGTH);
	}

	private static String stamp(Path path) {
		File file = path.toFile();
		return "%s %d %d".formatted(file.getName(), file.length(), file.lastModified());
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
