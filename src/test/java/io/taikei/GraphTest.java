package io.taikei;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A class of tests over the one running application and its database, which it finds
 * empty. What all its tests read is loaded once, before all of them; a test that changes
 * it leaves it as it was. Such classes run one after another, beside those that need no
 * graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.security.user.password=" + GraphTest.PASSWORD,
				"taikei.drafts.directory=target/drafts/graph", "taikei.accounts.directory=target/accounts/graph",
				"taikei.uploads.directory=target/uploads/graph" })
@AutoConfigureMockMvc
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock("graph")
@Order(2)
public @interface GraphTest {

	/** What the user {@code taikei} writes with. */
	String PASSWORD = "let-me-write";

}
