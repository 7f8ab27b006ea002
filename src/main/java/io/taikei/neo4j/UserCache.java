package io.taikei.neo4j;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where this system wants a user's programs to keep what they can make again.
 *
 * @param system the system's name, as Java has it
 * @param variables the variables of the environment
 * @param home the user's directory
 */
record UserCache(String system, Map<String, String> variables, Path home) {

	static UserCache ofThisUser() {
		return new UserCache(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
	}

	Path directory() {
		return root().resolve("taikei");
	}

	private Path root() {
		String name = this.system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return named("LOCALAPPDATA", this.home.resolve("AppData/Local"));
		}
		if (name.startsWith("mac")) {
			return this.home.resolve("Library/Caches");
		}
		return named("XDG_CACHE_HOME", this.home.resolve(".cache"));
	}

	/** A relative path counts as none, as the XDG specification has it. */
	private Path named(String variable, Path otherwise) {
		@Nullable String value = this.variables.get(variable);
		return (value != null && Path.of(value).isAbsolute()) ? Path.of(value) : otherwise;
	}

}
