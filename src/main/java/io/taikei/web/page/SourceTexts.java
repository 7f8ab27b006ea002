package io.taikei.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The source documents in the folders of the seeds directory. A document is found by what
 * its folder's plan.yaml says of itself; no part of a request ever becomes a path.
 */
@Component
class SourceTexts {

	private final YAMLMapper yaml = new YAMLMapper();

	private final Path seeds;

	SourceTexts(@Value("${taikei.seeds:seeds}") Path seeds) {
		this.seeds = seeds;
	}

	Optional<SourceText> ofPlan(String planId) {
		return descriptions().stream()
			.filter((description) -> this.yaml.readValue(description, Description.class).planId().equals(planId))
			.findFirst()
			.map(this::textBeside);
	}

	private List<Path> descriptions() {
		try (Stream<Path> folders = Files.list(this.seeds)) {
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
