package io.taikei.drafting.store;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the drafts that are made of documents in the browser.
 *
 * @param directory where they are kept until their plans are loaded
 * @param keep how long a draft is kept that nobody changes
 * @param files how many documents a draft has at most
 */
@ConfigurationProperties("taikei.drafts")
public record DraftProperties(@DefaultValue("data/drafts") Path directory, @DefaultValue("30d") Duration keep,
		@DefaultValue("20") int files) {

}
