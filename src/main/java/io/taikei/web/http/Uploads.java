package io.taikei.web.http;

import java.nio.file.Path;

import io.taikei.secret.UploadFolder;
import jakarta.servlet.MultipartConfigElement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the server keep what is being sent in a folder of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(MultipartProperties.class)
class Uploads {

	@Bean
	UploadFolder uploadFolder(@Value("${taikei.uploads.directory:data/uploads}") Path directory) {
		return new UploadFolder(directory);
	}

	@Bean
	MultipartConfigElement uploadsInTheirFolder(MultipartProperties settings, UploadFolder folder) {
		settings.setLocation(folder.path().toString());
		return settings.createMultipartConfig();
	}

}
