package io.taikei.web.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong passwords for each user name from each address, and for each address.
 * After a few, whoever guesses waits twice as long each time. Nobody else does: the
 * person whose password is guessed comes from another address.
 */
final class Guesses {

	private static final int FREE_FOR_USER = 5;

	private static final int FREE_FOR_ADDRESS = 30;

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private final Cache<List<String>, Failures> failures = Caffeine.newBuilder()
		.maximumSize(20_000)
		.expireAfterWrite(LONGEST.multipliedBy(2))
		.build();

	private final Clock clock;

	Guesses(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Lets through who has not guessed too often.
	 * @throws SignInDelayed if it is too early for another try
	 */
	void check(String userName, String address) {
		Instant now = this.clock.instant();
		for (List<String> key : keys(userName, address)) {
			Failures counted = this.failures.getIfPresent(key);
			if (counted != null && counted.until().isAfter(now)) {
				throw new SignInDelayed(Duration.between(now, counted.until()));
			}
		}
	}

	/**
	 * Counts a wrong password.
	 * @return how many there were for this user name from there
	 */
	int add(String userName, String address) {
		List<List<String>> keys = keys(userName, address);
		int count = add(keys.getFirst(), FREE_FOR_USER);
		add(keys.getLast(), FREE_FOR_ADDRESS);
		return count;
	}

	void forget(String userName, String address) {
		this.failures.invalidate(keys(userName, address).getFirst());
	}

	private int add(List<String> key, int free) {
		return this.failures.asMap().compute(key, (same, counted) -> next(counted, free)).count();
	}

	private Failures next(@Nullable Failures before, int free) {
		int count = (before != null) ? before.count() + 1 : 1;
		Duration wait = (count < free) ? Duration.ZERO
				: Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(20, count - free)));
		return new Failures(count, this.clock.instant().plus(wait));
	}

	private static List<List<String>> keys(String userName, String address) {
		String network = network(address);
		return List.of(List.of(network, userName), List.of(network));
	}

	/** Who has an address of IPv6 has 64 bits of them. */
	private static String network(String address) {
		try {
			return (address.indexOf(':') >= 0 && InetAddress.getByName(address) instanceof Inet6Address six)
					? Arrays.toString(Arrays.copyOf(six.getAddress(), 8)) : address;
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	private record Failures(int count, Instant until) {

	}

}
