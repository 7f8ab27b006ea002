package io.taikei.web.http;

import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts our answers to errors in the place of Tomcat's. It comes after Spring Boot, whose
 * own valve would else be the first to answer. Each request has a virtual thread, of
 * which those that wait for slow clients use none of the machine's.
 */
@Component
class TomcatConfiguration implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final JsonMapper json;

	TomcatConfiguration(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addEngineValves(new SecurityHeaders(), new RefusedBodies());
		factory.addProtocolHandlerCustomizers((protocol) -> protocol.setExecutor(new VirtualThreadExecutor("http-")));
		factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(TomcatErrors.class.getName());
			host.getPipeline().addValve(new TomcatErrors(this.json));
		});
	}

}
