package io.taikei.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** A provider of OpenID Connect that signs in whom the test says, without asking. */
final class OidcProvider implements AutoCloseable {

	static final String CLIENT = "taikei";

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpServer server;

	private final RSAKey key;

	private final RSAKey another;

	private volatile Map<String, Object> claims = Map.of();

	private volatile String nonce = "";

	private volatile boolean forging;

	private OidcProvider(HttpServer server, RSAKey key, RSAKey another) {
		this.server = server;
		this.key = key;
		this.another = another;
	}

	static OidcProvider start() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			OidcProvider provider = new OidcProvider(server, new RSAKeyGenerator(2048).keyID("test").generate(),
					new RSAKeyGenerator(2048).keyID("test").generate());
			server.createContext("/.well-known/openid-configuration", provider::describe);
			server.createContext("/authorize", provider::authorize);
			server.createContext("/token", provider::issue);
			server.createContext("/keys",
					(exchange) -> answer(exchange, new JWKSet(provider.key.toPublicJWK()).toString()));
			server.start();
			return provider;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	void signsIn(String subject, String name, List<String> groups) {
		this.claims = Map.of("sub", subject, "name", name, "groups", groups);
	}

	/** Signs with a key that is not the provider's. */
	void forges(boolean forged) {
		this.forging = forged;
	}

	private void describe(HttpExchange exchange) throws IOException {
		answer(exchange,
				JSON.writeValueAsString(Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorize",
						"token_endpoint", issuer() + "/token", "jwks_uri", issuer() + "/keys",
						"response_types_supported", List.of("code"), "subject_types_supported", List.of("public"),
						"id_token_signing_alg_values_supported", List.of("RS256"))));
	}

	private void authorize(HttpExchange exchange) throws IOException {
		Map<String, String> asked = Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
		this.nonce = asked.getOrDefault("nonce", "");
		String state = URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Location", asked.get("redirect_uri") + "?code=once&state=" + state);
		exchange.sendResponseHeaders(302, -1);
		exchange.close();
	}

	private void issue(HttpExchange exchange) throws IOException {
		JWTClaimsSet.Builder token = new JWTClaimsSet.Builder().issuer(issuer())
			.audience(CLIENT)
			.issueTime(Date.from(Instant.now()))
			.expirationTime(Date.from(Instant.now().plusSeconds(60)))
			.claim("nonce", this.nonce);
		this.claims.forEach(token::claim);
		SignedJWT signed = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
				token.build());
		try {
			signed.sign(new RSASSASigner(this.forging ? this.another : this.key));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		answer(exchange, JSON.writeValueAsString(Map.of("access_token", "any", "token_type", "Bearer", "expires_in", 60,
				"id_token", signed.serialize())));
	}

	private static void answer(HttpExchange exchange, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
