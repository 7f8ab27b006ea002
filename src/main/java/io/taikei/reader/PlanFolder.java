package io.taikei.reader;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A plan's folder, its description and document read and checked.
 *
 * @param file {@code plan.yaml}
 * @param description what {@code plan.yaml} says
 * @param document the source document
 */
record PlanFolder(Path file, PlanDescription description, SourceDocument document) {

	/** The file with decided placements, where the description names one. */
	Optional<Path> placements() {
		return Optional.ofNullable(this.description.placements())
			.map((name) -> SourceFile.beside(this.file, name).path());
	}

}
