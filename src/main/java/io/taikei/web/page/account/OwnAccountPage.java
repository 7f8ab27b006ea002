package io.taikei.web.page.account;

import io.taikei.account.AccountRefused;
import io.taikei.account.Accounts;
import io.taikei.account.CurrentUser;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's own account: the password, and the tokens of the person's machines. */
@Controller
@RequestMapping("/account")
class OwnAccountPage {

	private static final String BACK = "redirect:/account";

	private static final String REFUSED = "refused";

	private final Accounts accounts;

	private final CurrentUser user;

	private final AuthenticationManager manager;

	OwnAccountPage(Accounts accounts, CurrentUser user, AuthenticationManager manager) {
		this.accounts = accounts;
		this.user = user;
		this.manager = manager;
	}

	@GetMapping
	String account(Model model) {
		model.addAttribute("account", this.accounts.find(userName()).orElse(null));
		return "account/account";
	}

	/** It ends all sessions, this one too. */
	@PostMapping("/password")
	String changePassword(@RequestParam String current, @RequestParam String password, @RequestParam String repeated,
			RedirectAttributes told) {
		if (!password.equals(repeated)) {
			told.addFlashAttribute(REFUSED, "DIFFERENT");
			return BACK;
		}
		try {
			this.manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(userName(), current));
		}
		catch (AuthenticationException ex) {
			told.addFlashAttribute(REFUSED, "CURRENT");
			return BACK;
		}
		this.accounts.setPassword(userName(), password);
		return "redirect:/login?ready";
	}

	@PostMapping("/tokens")
	String addToken(@RequestParam String name, RedirectAttributes told) {
		told.addFlashAttribute("token", this.accounts.addToken(userName(), name));
		return BACK;
	}

	@PostMapping("/tokens/{id}/revocation")
	String revokeToken(@PathVariable String id) {
		this.accounts.revokeToken(userName(), id);
		return BACK;
	}

	@ExceptionHandler
	String refuse(AccountRefused ex, RedirectAttributes told) {
		told.addFlashAttribute(REFUSED, ex.reason().name());
		return BACK;
	}

	private String userName() {
		return this.user.current().orElseThrow().userName();
	}

}
