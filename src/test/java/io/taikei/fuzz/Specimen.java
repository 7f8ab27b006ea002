package io.taikei.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A file to be mutated, in its folder, with what reads it.
 *
 * @param kind what it is, for people
 * @param folder the folder, which is the mutants' alone
 * @param file the file's name
 * @param charset how it is written
 * @param original its bytes
 * @param reading reads the folder
 */
record Specimen(String kind, Path folder, String file, Charset charset, byte[] original, MutantReading reading) {

	private static final Path SEEDS = Path.of("seeds");

	private static final Path PLANS = Path.of("src/test/resources/plans");

	private static final Path FUZZ = Path.of("src/test/resources/fuzz");

	private static final String KIYOSE = "000_5bf043d4d785daa5.txt";

	private static final String NISHITOKYO = "004_5f0c79b4daf8dc9a.txt";

	/** All kinds, each in a folder of its own below the given one. */
	static List<Specimen> below(Path home, MutantReadings readings) throws IOException {
		return List
			.of(plan(home, "narrative document", SEEDS.resolve("kiyose"), KIYOSE, readings),
					plan(home, "description of a narrative document", SEEDS.resolve("kiyose"), "plan.yaml", readings),
					plan(home, "fictional narrative document", PLANS.resolve("minamo"), "basic-concept.txt", readings),
					plan(home, "torn table", SEEDS.resolve("nishitokyo"), NISHITOKYO, readings),
					plan(home, "description of a torn table", SEEDS.resolve("nishitokyo"), "plan.yaml", readings),
					plan(home, "reviewed placements", SEEDS.resolve("nishitokyo"), placements(), readings),
					plan(home, "fictional torn table", PLANS.resolve("hibarino"), "scheme.txt", readings),
					plan(home, "plan file", FUZZ, "plan.yaml", readings),
					plan(home, "document of a plan file", FUZZ, "document.txt", readings),
					table(home, "plan file of a table", "plan.yaml", StandardCharsets.UTF_8, readings),
					table(home, "table in UTF-8", "elements.csv", StandardCharsets.UTF_8, readings),
					table(home, "table in Shift_JIS", "elements.csv", Charset.forName("windows-31j"), readings),
					of(home, "mapping set", SEEDS.resolve("mappings"), "kiyose-nishitokyo.sssom.tsv",
							readings::mappings),
					of(home, "themes", SEEDS.resolve("themes"), "themes.yaml", readings::themes),
					of(home, "document frequencies", SEEDS.resolve("themes"), "document-frequencies.tsv",
							readings::frequencies),
					of(home, "judged pairs", FUZZ, "judged.json", readings::judgements));
	}

	/** The one file beside the description. */
	private static String placements() throws IOException {
		try (Stream<Path> files = Files.list(SEEDS.resolve("nishitokyo"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith("placements.yaml"))
				.findFirst()
				.orElseThrow();
		}
	}

	private static Specimen plan(Path home, String kind, Path folder, String file, MutantReadings readings)
			throws IOException {
		Specimen specimen = of(home, kind, folder, file, readings::plan);
		specimen.nameDocument();
		return specimen;
	}

	private static Specimen table(Path home, String kind, String file, Charset charset, MutantReadings readings)
			throws IOException {
		Path folder = Files.createDirectory(home.resolve(kind.replace(' ', '-')));
		Files.copy(FUZZ.resolve("table.yaml"), folder.resolve("plan.yaml"));
		Files.write(folder.resolve("elements.csv"), Files.readString(FUZZ.resolve("elements.csv")).getBytes(charset));
		return new Specimen(kind, folder, file, charset, Files.readAllBytes(folder.resolve(file)), readings::plan);
	}

	private static Specimen of(Path home, String kind, Path from, String file, MutantReading reading)
			throws IOException {
		Path folder = Files.createDirectory(home.resolve(kind.replace(' ', '-')));
		try (Stream<Path> files = Files.list(from)) {
			for (Path each : files.toList()) {
				Files.copy(each, folder.resolve(each.getFileName()));
			}
		}
		Files.createDirectory(folder.resolve("folder"));
		return new Specimen(kind, folder, file, StandardCharsets.UTF_8, Files.readAllBytes(folder.resolve(file)),
				reading);
	}

	/** Puts the next mutant into the folder. */
	void mutate(RandomGenerator random) throws IOException {
		Files.write(this.folder.resolve(this.file), new Mutator(random).mutant(this.original, this.charset));
		nameDocument();
	}

	/** What reads the mutant tells what it came to. */
	String read() throws IOException {
		return this.reading.read(this.folder.resolve(this.file));
	}

	/** The plan file names the document as it is now: it is to be read, not refused. */
	private void nameDocument() throws IOException {
		Path planFile = this.folder.resolve("plan.yaml");
		if (this.file.endsWith(".yaml")) {
			return;
		}
		if (Files.exists(planFile)) {
			Files.writeString(planFile, Files.readString(planFile)
				.replaceFirst("sha256: \\p{XDigit}+", "sha256: " + sha256(this.folder.resolve(this.file))));
		}
	}

	private static String sha256(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Reads a mutant, and tells what it came to. */
	interface MutantReading {

		String read(Path file) throws IOException;

	}

}
