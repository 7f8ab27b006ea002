package io.taikei.web.page.recent;

import java.util.List;
import java.util.Locale;

import io.taikei.query.recent.RecentChanges;
import io.taikei.query.recent.RecentChanges.ChangePage;
import io.taikei.text.Bilingual;
import jakarta.validation.Valid;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The same as a feed for readers of news. */
@RestController
class ChangesFeed {

	private final RecentChanges changes;

	ChangesFeed(RecentChanges changes) {
		this.changes = changes;
	}

	/** Whatever is accepted: its address says what it is. */
	@GetMapping("/changes.atom")
	ResponseEntity<byte[]> feed(@Valid ChangeQuestion question, Locale locale) {
		ChangePage page = this.changes.page(question.kinds(), question.paging());
		List<ChangeLine> lines = page.changes().stream().map(ChangeLine::of).toList();
		String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		String language = "lang=" + (locale.getLanguage().equals("en") ? "en" : "ja");
		String feed = site + "/changes.atom?" + question.query() + language;
		AtomFeed atom = new AtomFeed(site, feed + "&page=" + question.number(),
				site + "/changes?" + question.query() + language, feed,
				question.hasNext(page) ? feed + "&page=" + (question.number() + 1) : null, title(), lines);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_ATOM_XML).body(atom.write(locale));
	}

	private static Bilingual title() {
		return Bilingual.of("messages/changes", "changes.feed");
	}

}
