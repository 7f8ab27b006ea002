package io.taikei.drafting.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The pictures of a draft that are kept: those that were drawn last. */
final class KeptPictures {

	private KeptPictures() {
	}

	static void leave(Path folder, int most) throws IOException {
		List<Drawn> all;
		try (Stream<Path> files = Files.walk(folder)) {
			all = files.filter(Files::isRegularFile)
				.map(Drawn::of)
				.sorted(Comparator.comparingLong(Drawn::at).reversed())
				.toList();
		}
		for (Drawn old : all.subList(Math.min(most, all.size()), all.size())) {
			Files.deleteIfExists(old.file());
		}
	}

	private record Drawn(Path file, long at) {

		static Drawn of(Path file) {
			return new Drawn(file, file.toFile().lastModified());
		}

	}

}
