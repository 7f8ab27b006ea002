package io.taikei.web.page.review;

import java.io.IOException;
import java.io.InputStream;

import io.taikei.account.AccessRights;
import io.taikei.account.Role;
import io.taikei.model.Sha256;
import io.taikei.review.ImportResult;
import io.taikei.review.OnConflict;
import io.taikei.reviewing.DecisionExchange;
import io.taikei.reviewing.ImportReport;
import io.taikei.web.page.PlanChoices;
import io.taikei.web.page.Towns;
import io.taikei.web.review.Reviewers;
import io.taikei.web.review.SentDecisions;
import io.taikei.web.http.GivenText;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * What people decided as files, out and in. A file is looked at first; what was looked at
 * is then recorded, and nothing else.
 */
@Controller
class DecisionFilesPage {

	private final DecisionExchange exchange;

	private final AccessRights rights;

	private final PlanChoices plans;

	private final Towns towns;

	DecisionFilesPage(DecisionExchange exchange, AccessRights rights, PlanChoices plans, Towns towns) {
		this.exchange = exchange;
		this.rights = rights;
		this.plans = plans;
		this.towns = towns;
	}

	@GetMapping("/review/files")
	String files(@RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, Model model) {
		ReviewQuestion question = new ReviewQuestion(from, to, null, null, null, null, null, null)
			.with(this.plans::idOf);
		model.addAttribute("question", question);
		model.addAttribute("options", this.plans.around(question.from(), question.to()));
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("mayTake", this.rights.has(Role.REVIEWER));
		return "review/files";
	}

	/**
	 * Tells what would become of a file, or records it.
	 * @param onConflict what becomes of decisions in conflict; null to record nothing
	 * @param seen the hash of what was looked at; null where nothing was
	 */
	@PostMapping("/review/files")
	String take(@RequestParam MultipartFile file, @RequestParam(required = false) @Nullable OnConflict onConflict,
			@RequestParam(required = false) @Nullable String seen, Authentication who, Model model) throws IOException {
		byte[] content = content(file);
		String hash = Sha256.of(content).hex();
		boolean other = onConflict != null && !hash.equals(seen);
		boolean dryRun = onConflict == null || other;
		ImportResult result = this.exchange.take(GivenText.of(file.getOriginalFilename()), content, Reviewers.of(who),
				(onConflict != null) ? onConflict : OnConflict.REFUSE, dryRun);
		model.addAttribute("report", ImportReport.of(result, dryRun));
		model.addAttribute("hash", hash);
		model.addAttribute("other", other);
		return "review/files :: report";
	}

	private static byte[] content(MultipartFile file) throws IOException {
		try (InputStream body = file.getInputStream()) {
			return SentDecisions.read(body);
		}
	}

}
