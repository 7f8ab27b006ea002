package io.taikei.reader.document;

import java.nio.file.Path;
import java.util.Optional;

import io.taikei.source.SourceDocument;
import io.taikei.source.SourceFile;

/**
 * A plan's folder, its description and document read and checked.
 *
 * @param file {@code plan.yaml}
 * @param description what {@code plan.yaml} says
 * @param document the source document
 */
public record PlanFolder(Path file, PlanDescription description, SourceDocument document) {

	/** The file with decided placements, where the description names one. */
	public Optional<Path> placements() {
		return Optional.ofNullable(this.description.placements())
			.map((name) -> SourceFile.beside(this.file, name).path());
	}

}
