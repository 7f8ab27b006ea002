package io.taikei.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

	private static final String JAVA_HOME = System.getProperty("java.home");

	@TempDir
	private static Path home;

	@TempDir
	private Path elsewhere;

	@BeforeAll
	static void unpack() throws IOException {
		Archive.ofThisBuild().unpackWithoutServer(home);
	}

	@Test
	void holdsAllThatItNeeds() throws IOException {
		assertThat(Archive.ofThisBuild().files())
			.contains("LICENSE", "NOTICE", "README.md", "docs/commands.md", "seeds/kiyose/plan.yaml",
					"seeds/themes/themes.yaml", "cypher/query/plan/plan-outline.cypher", "app/taikei.jar", "bin/taikei",
					"bin/taikei.bat", "neo4j-server/NOTICE")
			.anyMatch((file) -> file.matches("neo4j-server/lib/neo4j-kernel-.*\\.jar"))
			.noneMatch((file) -> file.matches("app/lib/neo4j-(kernel|browser)-.*"));
	}

	@Test
	void endsTheLinesOfEachScriptAsItsSystemDoes() throws IOException {
		assertThat(Files.readString(home.resolve("bin/taikei.bat")).replace("\r\n", "")).doesNotContain("\n");
		assertThat(Files.readString(home.resolve("bin/taikei"))).doesNotContain("\r");
		assertThat(home.resolve("bin/taikei")).isExecutable();
	}

	@Test
	void namesTheVersionsOfTheServer() throws IOException {
		assertThat(Files.readString(home.resolve("neo4j-server/NOTICE"))).contains("GNU General Public License")
			.doesNotContain("${");
	}

	@Test
	void runsACommandFromAnyDirectory() throws Exception {
		Script.Ended ended = taikei("validate", home.resolve("seeds/kiyose").toString()).with("JAVA_HOME", JAVA_HOME)
			.runIn(this.elsewhere);

		assertThat(ended.output())
			.isEqualTo("%s: plan 132217-5, no problems%n".formatted(home.resolve("seeds/kiyose")));
		assertThat(ended.exitCode()).isZero();
		assertThat(this.elsewhere).isEmptyDirectory();
	}

	@Test
	void runsThroughALinkAndReadsItsOwnSeeds() throws Exception {
		Path link = Files.createSymbolicLink(this.elsewhere.resolve("taikei"), home.resolve("bin/taikei"));

		Script.Ended ended = new Script(link.toString(), "account").with("PATH", "/usr/bin:/bin")
			.with("JAVA_HOME", JAVA_HOME)
			.runIn(this.elsewhere);

		assertThat(ended.output()).contains("seeds/kiyose/", "seeds/nishitokyo/", "266 lines with text");
		assertThat(ended.exitCode()).isZero();
	}

	@Test
	void showsJapaneseNamesOfFiles() throws Exception {
		Path plan = Files.createDirectory(this.elsewhere.resolve("清瀬市"));
		Files.copy(home.resolve("seeds/kiyose/plan.yaml"), plan.resolve("plan.yaml"));

		Script.Ended ended = taikei("validate", "清瀬市").with("JAVA_HOME", JAVA_HOME).runIn(this.elsewhere);

		assertThat(ended.output()).contains("清瀬市/000_5bf043d4d785daa5.txt: error ");
		assertThat(ended.exitCode()).isOne();
	}

	@Test
	void packagedJarRunsCommandsToo() throws Exception {
		Path jar = Path.of(Archive.ofThisBuild().file().toString().replaceFirst("zip$", "jar")).toAbsolutePath();

		Script.Ended ended = new Script(Path.of(JAVA_HOME, "bin/java").toString(), "-jar", jar.toString(), "validate",
				home.resolve("seeds/kiyose").toString())
			.runIn(this.elsewhere);

		assertThat(ended.output()).contains("plan 132217-5, no problems");
		assertThat(ended.exitCode()).isZero();
	}

	private Script taikei(String... arguments) {
		String[] command = new String[arguments.length + 1];
		command[0] = home.resolve("bin/taikei").toString();
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		return new Script(command).with("PATH", "/usr/bin:/bin");
	}

}
