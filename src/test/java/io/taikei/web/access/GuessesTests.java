package io.taikei.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class GuessesTests {

	private Instant now = Instant.parse("2026-04-01T00:00:00Z");

	@Test
	void letsTheNextGuessWaitTwiceAsLong() {
		Guesses slow = new Guesses(clock());
		IntStream.range(0, 4).forEach((number) -> slow.add("tanaka", "192.0.2.1"));
		slow.check("tanaka", "192.0.2.1");
		slow.add("tanaka", "192.0.2.1");

		assertThat(wait(slow, "tanaka", "192.0.2.1")).isEqualTo(1);
		this.now = this.now.plus(Duration.ofSeconds(2));
		slow.check("tanaka", "192.0.2.1");
		slow.add("tanaka", "192.0.2.1");
		assertThat(wait(slow, "tanaka", "192.0.2.1")).isEqualTo(2);
		IntStream.range(0, 100).forEach((number) -> slow.add("tanaka", "192.0.2.1"));
		assertThat(wait(slow, "tanaka", "192.0.2.1")).isEqualTo(Duration.ofMinutes(15).toSeconds());
	}

	@Test
	void letsNobodyElseWait() {
		Guesses slow = new Guesses(clock());
		IntStream.range(0, 20).forEach((number) -> slow.add("tanaka", "192.0.2.1"));

		assertThatNoException().isThrownBy(() -> slow.check("tanaka", "192.0.2.2"));
		assertThatNoException().isThrownBy(() -> slow.check("sato", "192.0.2.1"));
	}

	@Test
	void noticesWhoTriesManyNamesFromOneNetwork() {
		Guesses slow = new Guesses(clock());
		IntStream.range(0, 30).forEach((number) -> slow.add("user" + number, "2001:db8::" + number));

		assertThat(wait(slow, "sato", "2001:db8::ffff")).isPositive();
		assertThatNoException().isThrownBy(() -> slow.check("sato", "2001:db8:1::1"));
	}

	private Clock clock() {
		return InstantSource.tick(() -> this.now, Duration.ofMillis(1)).withZone(ZoneOffset.UTC);
	}

	private static long wait(Guesses guesses, String user, String address) {
		return catchThrowableOfType(SignInDelayed.class, () -> guesses.check(user, address)).seconds();
	}

}
