package io.taikei.web.upload;

import java.nio.file.Path;

import io.taikei.secret.UploadFolder;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;

/**
 * Keeps what is being sent in a folder of its own, and its parts in files of their owner
 * alone. The server's own reading of parts is off, as its files have the mode that the
 * process happens to give.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(MultipartProperties.class)
class Uploads {

	@Bean
	UploadFolder uploadFolder(@Value("${taikei.uploads.directory:data/uploads}") Path directory) {
		return new UploadFolder(directory);
	}

	@Bean
	MultipartResolver multipartResolver(MultipartProperties settings, UploadFolder folder,
			@Value("${server.tomcat.max-part-count:50}") int mostParts) {
		return new OwnerOnlyParts(settings, folder.path(), mostParts);
	}

}
