package io.taikei.neo4j.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The jar that starts the server: our launcher, and in its manifest the server's class
 * path and what of the JDK is open to it. A JVM archives the classes of jars only.
 *
 * @param directory where it is, above the directory of the server's jars
 */
record LauncherJar(Path directory) {

	private static final String CLASSES = "io/taikei/neo4j/launcher/";

	Path file() {
		return this.directory.resolve("launcher.jar");
	}

	/** Leaves what is there for the same jars, as a JVM looks at its time. */
	void write(List<Path> jars) throws IOException {
		byte[] content = content(manifest(jars));
		if (!Files.exists(file()) || !Arrays.equals(Files.readAllBytes(file()), content)) {
			Path written = this.directory.resolve("launcher-%d.tmp".formatted(ProcessHandle.current().pid()));
			Files.move(Files.write(written, content), file(), StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private Manifest manifest(List<Path> jars) {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.put(Attributes.Name.MAIN_CLASS, CLASSES.replace('/', '.') + "ServerLauncher");
		attributes.put(new Attributes.Name("Add-Opens"), "java.base/java.nio java.base/java.io java.base/sun.nio.ch");
		attributes.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
		attributes.put(Attributes.Name.CLASS_PATH,
				jars.stream()
					.map((jar) -> this.directory.relativize(jar).toString().replace('\\', '/'))
					.collect(Collectors.joining(" ")));
		return manifest;
	}

	private static byte[] content(Manifest manifest) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(content)) {
			jar.putNextEntry(entry("META-INF/MANIFEST.MF"));
			manifest.write(jar);
			Resource[] classes = new PathMatchingResourcePatternResolver()
				.getResources("classpath:" + CLASSES + "*.class");
			Arrays.sort(classes, Comparator.comparing(Resource::getFilename));
			for (Resource one : classes) {
				jar.putNextEntry(entry(CLASSES + one.getFilename()));
				jar.write(one.getContentAsByteArray());
			}
		}
		return content.toByteArray();
	}

	private static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
		return entry;
	}

}
