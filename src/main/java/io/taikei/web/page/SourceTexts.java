package io.taikei.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The source documents in the folders of the seeds directory. A document is found by what
 * its folder's plan.yaml says of itself; no part of a request ever becomes a path.
 */
@Component
@EnableConfigurationProperties(SourceTexts.Settings.class)
class SourceTexts {

	private final YAMLMapper yaml = new YAMLMapper();

	private final List<Path> seeds;

	SourceTexts(Settings settings) {
		this.seeds = settings.seeds();
	}

	Optional<SourceText> ofPlan(String planId) {
		return descriptions().stream()
			.filter((description) -> this.yaml.readValue(description, Description.class).planId().equals(planId))
			.findFirst()
			.map(this::textBeside);
	}

	private List<Path> descriptions() {
		return this.seeds.stream().map(SourceTexts::descriptionsIn).flatMap(List::stream).toList();
	}

	private static List<Path> descriptionsIn(Path directory) {
		try (Stream<Path> folders = Files.list(directory)) {
			return folders.map((folder) -> folder.resolve("plan.yaml")).filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private SourceText textBeside(Path description) {
		Path file = Path.of(this.yaml.readValue(description, Description.class).source().file()).getFileName();
		try {
			return new SourceText(file.toString(), Files.readAllLines(description.resolveSibling(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Where the documents are.
	 *
	 * @param seeds directories with a folder for each plan
	 */
	@ConfigurationProperties("taikei")
	record Settings(@DefaultValue("seeds") List<Path> seeds) {

		Settings {
			seeds = List.copyOf(seeds);
		}

	}

	/** What a plan.yaml says about which document it describes. */
	private record Description(Municipality municipality, String edition, Source source) {

		String planId() {
			return this.municipality.code() + "-" + this.edition;
		}

	}

	private record Municipality(String code) {
	}

	private record Source(String file) {
	}

}
