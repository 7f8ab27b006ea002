package io.taikei.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import io.taikei.TaikeiApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaikeiCommandTests {

	private static final Path MINAMO = Path.of("src/test/resources/plans/minamo");

	private final TaikeiCommand taikei = new TaikeiCommand(TaikeiApplication.class, Locale.ENGLISH);

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "read", "validate", "list", "account", "placements", "evaluate" })
	void explainsEachCommandWithAnExampleAndTheExitCodes(String command) {
		assertThat(run(command, "--help")).isZero();
		assertThat(output()).contains("Usage: taikei " + command, "Exit codes:", "Example:", "  taikei " + command);
	}

	@Test
	void answersInJson() {
		run("account", "--format", "json", MINAMO.toString());
		run("placements", "--format", "json", MINAMO.toString());

		assertThat(output()).containsSubsequence("\"path\" : \"src/test/resources/plans/minamo\"", "\"furniture\" : 1",
				"\"stated\" : ", "\"problems\" : [ ]");
	}

	@Test
	void comparesPlacementsOfEveryFolderThatCanBeRead() {
		int exitCode = run("placements", this.folder.toString(), MINAMO.toString());

		assertThat(output()).contains(this.folder.resolve("plan.yaml") + ": error [unreadable-file]",
				"no placements decided by reading");
		assertThat(exitCode).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "account, true", "--help, true", "-h, true", "--server.port=0, false", "accounts, true",
			"bogus, true" })
	void isAskedForByItsCommandsAndHelpAndWhatIsMeantAsOne(String argument, boolean asked) {
		assertThat(this.taikei.isAskedFor(argument)).isEqualTo(asked);
		assertThat(this.taikei.isAskedFor()).isFalse();
	}

	@Test
	void suggestsWhatAMistypedCommandMayBe() {
		assertThat(run("vaildate", MINAMO.toString())).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("'vaildate'")
			.containsSubsequence("Did you mean", "validate", "Usage: taikei", "Exit codes:")
			.containsOnlyOnce("Usage: taikei");
		assertThat(output()).isEmpty();
	}

	@Test
	void explainsItsCommandsWhereOneIsUnknown() {
		assertThat(run("bogus")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("'bogus'", "Exit codes:")
			.containsOnlyOnce("Usage: taikei");
		assertThat(output()).isEmpty();
	}

	@Test
	void accountsForEveryLine() {
		int exitCode = run("account", MINAMO.toString());

		assertThat(output()).isEqualToNormalizingNewlines("""
				src/test/resources/plans/minamo/basic-concept.txt: 23 lines with text
				  content        9
				  heading        7
				  footnote       6
				  header         0
				  furniture      1
				  not-cited      0
				  unaccounted    0
				""");
		assertThat(exitCode).isZero();
	}

	@Test
	void listsUnaccountedLinesOfEveryFolder() throws IOException {
		copyMinamoWith("余りの行");

		int exitCode = run("account", this.folder.toString(), MINAMO.toString());

		assertThat(output()).contains("  unaccounted    1", "  line 43: 余りの行", MINAMO.toString());
		assertThat(exitCode).isOne();
	}

	@Test
	void saysWhichFolderCanNotBeReadAndGoesOn() {
		int exitCode = run("account", this.folder.toString(), MINAMO.toString());

		assertThat(output()).contains(this.folder.resolve("plan.yaml") + ": ", MINAMO.toString());
		assertThat(exitCode).isOne();
	}

	@Test
	void comparesInferenceWithAReading() {
		assertThat(run("placements", "src/test/resources/plans/hibarino")).isZero();
		assertThat(output()).contains("998885-1 ひばり野市総合計画 施策の体系", "stated by the document      1",
				"a reading by a person: ひばり野市企画課", "decided by the reading      3, inferred alike 3 (100 %)",
				"left open by the reading    1, inferred within 1", "open     line   5 公民館講座の開催: 998885-1:1-1-1");
	}

	@Test
	void saysWhoseJudgementsOverlapsAreComparedWith() {
		assertThat(run("evaluate", "src/test/resources/io/taikei/overlap/overlaps-dev.json")).isZero();
		assertThat(output()).startsWith("judged by language models, not by people (3, independently of each other): ");
		this.out.reset();

		assertThat(run("evaluate", "--format", "json", "src/test/resources/io/taikei/overlap/overlaps-dev.json"))
			.isZero();
		assertThat(output()).containsSubsequence("\"kind\" : \"Policy\"", "\"judgedBy\" : {",
				"\"kind\" : \"LANGUAGE_MODEL\"", "\"independently\" : 3", "\"ndcg\" : ");
	}

	@Test
	void saysThatNothingIsDecidedByReading() {
		assertThat(run("placements", MINAMO.toString())).isZero();
		assertThat(output()).contains("no placements decided by reading");
	}

	@Test
	void listsItsCommands() {
		assertThat(run("--help")).isZero();
		assertThat(output()).contains("account", "Without a command, the plans are loaded and served.");
	}

	@Test
	void passesOnlySettingsOfTheDatabaseToTheApplication() {
		assertThat(run("list", "--taikei.seeds=seeds", "--spring.neo4j.uri=bolt://localhost:1")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("'--taikei.seeds=seeds'");
	}

	@Test
	void refusesUnknownOption() {
		assertThat(run("account", "--all")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("--all");
	}

	private int run(String... arguments) {
		return this.taikei.run(new PrintStream(this.out), new PrintStream(this.err), arguments);
	}

	private String output() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private void copyMinamoWith(String lastLine) throws IOException {
		String document = Files.readString(MINAMO.resolve("basic-concept.txt"));
		byte[] spoilt = (document + "\n" + lastLine).getBytes(StandardCharsets.UTF_8);
		Files.write(this.folder.resolve("basic-concept.txt"), spoilt);
		String description = Files.readString(MINAMO.resolve("plan.yaml"));
		Files.writeString(this.folder.resolve("plan.yaml"),
				description.replaceFirst("sha256: \\w+", "sha256: " + sha256(spoilt)));
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
