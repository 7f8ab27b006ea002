package io.taikei.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.UnaryOperator;

import io.taikei.secret.OwnerOnlyFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts as a file that only its owner reads. It is replaced as a whole, so that
 * none is ever half written; a lock keeps two processes from changing it at once, and
 * what another process wrote is read anew.
 */
final class AccountFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path directory;

	private volatile @Nullable Content read;

	AccountFile(Path directory) {
		this.directory = directory;
	}

	List<Account> accounts() {
		try {
			Version version = Version.of(file());
			Content known = this.read;
			if (known == null || !known.version().equals(version)) {
				known = new Content(version,
						version.exists() ? JSON.readValue(file().toFile(), Kept.class).accounts() : List.of());
				this.read = known;
			}
			return known.accounts();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read the accounts", ex);
		}
	}

	/** Changes them; where the change throws, they stay as they were. */
	synchronized void change(UnaryOperator<List<Account>> change) {
		try {
			OwnerOnlyFile.directory(this.directory);
			try (FileChannel channel = FileChannel.open(this.directory.resolve("accounts.lock"),
					StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
				String content = JSON.writerWithDefaultPrettyPrinter()
					.writeValueAsString(new Kept(change.apply(accounts())));
				Files.move(OwnerOnlyFile.write(this.directory, "accounts.new", content), file(),
						StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
				this.read = null;
				lock.release();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not keep the accounts", ex);
		}
	}

	private Path file() {
		return this.directory.resolve("accounts.json");
	}

	private record Kept(List<Account> accounts) {

	}

	private record Content(Version version, List<Account> accounts) {

		private Content {
			accounts = List.copyOf(accounts);
		}

	}

	/** A file that was replaced has another key, where files have one. */
	private record Version(@Nullable FileTime changed, long bytes, @Nullable Object key) {

		private static Version of(Path file) throws IOException {
			if (!Files.exists(file)) {
				return new Version(null, 0, null);
			}
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
		}

		private boolean exists() {
			return this.changed != null;
		}

	}

}
