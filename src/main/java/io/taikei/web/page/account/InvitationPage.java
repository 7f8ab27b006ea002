package io.taikei.web.page.account;

import io.taikei.account.AccountRefused;
import io.taikei.account.AccountRefused.Reason;
import io.taikei.account.Accounts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a one-time link leads: a person sets the password of the account. */
@Controller
class InvitationPage {

	private final Accounts accounts;

	InvitationPage(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping("/invitation")
	String invitation(@RequestParam String key, Model model) {
		model.addAttribute("key", key);
		model.addAttribute("account", this.accounts.findByInvitation(key).orElse(null));
		return "account/invitation";
	}

	@PostMapping("/invitation")
	String accept(@RequestParam String key, @RequestParam String password, @RequestParam String repeated, Model model) {
		if (!password.equals(repeated)) {
			model.addAttribute("refused", "DIFFERENT");
			return invitation(key, model);
		}
		try {
			this.accounts.accept(key, password);
			return "redirect:/login?ready";
		}
		catch (AccountRefused ex) {
			model.addAttribute("refused", (ex.reason() == Reason.INVITATION) ? null : ex.reason().name());
			return invitation(key, model);
		}
	}

}
