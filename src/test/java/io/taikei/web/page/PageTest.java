package io.taikei.web.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.taikei.GraphTest;
import io.taikei.neo4j.SharedNeo4jAutoConfiguration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A {@link GraphTest} of pages. These have an application and a database of their own,
 * and so run one after another beside the other tests of the graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.security.user.password=" + GraphTest.PASSWORD,
				"taikei.drafts.directory=target/drafts/pages", "taikei.accounts.directory=target/accounts/pages",
				"taikei.uploads.directory=target/uploads/pages", SharedNeo4jAutoConfiguration.SERVER + "=pages" })
@AutoConfigureMockMvc
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock("pages")
@Order(3)
public @interface PageTest {

}
