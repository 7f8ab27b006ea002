package io.taikei.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import io.taikei.query.AnswerText;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The pages speak Japanese, and English where {@code ?lang=en} asked for it, once for all
 * later pages.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

	/** The texts of all pages, those of single ones, and those that answers give. */
	static final List<String> BUNDLES = List.of("messages/pages", "messages/compare", "messages/picture",
			"messages/plan", "messages/themes", "messages/draft", "messages/correction", "messages/account",
			"messages/review", "messages/questions", "messages/glossary", "messages/changes", "messages/graph",
			"messages/municipalities", "messages/indicators", "messages/peers", AnswerText.BUNDLE);

	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
		resolver.setDefaultLocale(Locale.JAPANESE);
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

	@Bean
	MessageSource messageSource() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(BUNDLES.toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		// Else an English machine would show English to a visitor who reads Japanese.
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LocaleChangeInterceptor interceptor = new LocaleChangeInterceptor();
		interceptor.setParamName("lang");
		interceptor.setIgnoreInvalidLocale(true);
		registry.addInterceptor(interceptor);
	}

}
