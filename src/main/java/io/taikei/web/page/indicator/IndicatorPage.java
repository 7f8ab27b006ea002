package io.taikei.web.page.indicator;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.export.AnswerFile;
import io.taikei.export.IndicatorFile;
import io.taikei.model.ThemeId;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.indicator.IndicatorComparison;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.theme.Themes;
import io.taikei.web.http.GivenText;
import io.taikei.web.page.AddressPart;
import io.taikei.web.page.Attachment;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.GroupChoice;
import io.taikei.web.page.GroupChoices;
import io.taikei.web.page.Towns;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Indicators of plans side by side (指標の対照), as a table with charts, and as files. */
@GraphPage
class IndicatorPage {

	private final IndicatorViews views;

	private final GroupChoices groups;

	private final Themes themes;

	private final Towns towns;

	IndicatorPage(IndicatorViews views, GroupChoices groups, Themes themes, Towns towns) {
		this.views = views;
		this.groups = groups;
		this.themes = themes;
		this.towns = towns;
	}

	@GetMapping("/indicators")
	String page(PlanGroupRequest group, @RequestParam(defaultValue = "") String theme,
			@RequestParam(defaultValue = "0") @Min(0) int page, Model model) {
		GroupChoice choice = this.groups.of(group);
		ThemeRef about = theme(theme);
		model.addAttribute("choice", choice);
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("vocabulary", this.themes.vocabulary());
		model.addAttribute("theme", about);
		model.addAttribute("query", query(group, about));
		model.addAttribute("view", this.views.view(choice.group().ids(), id(about), page));
		return "indicators/page";
	}

	@GetMapping("/indicators.xlsx")
	ResponseEntity<byte[]> workbook(PlanGroupRequest group, @RequestParam(defaultValue = "") String theme)
			throws IOException {
		return Attachment.workbook(file(group, theme));
	}

	@GetMapping("/indicators.csv")
	ResponseEntity<byte[]> csv(PlanGroupRequest group, @RequestParam(defaultValue = "") String theme)
			throws IOException {
		return Attachment.csv(file(group, theme));
	}

	private AnswerFile file(PlanGroupRequest group, String theme) {
		ThemeRef about = theme(theme);
		IndicatorComparison found = this.views.whole(this.groups.of(group).group().ids(), id(about));
		String plans = found.plans()
			.stream()
			.map(PlanSummary::municipality)
			.map(PlanSummary.Town::name)
			.collect(Collectors.joining("、"));
		return IndicatorFile.of(found, (about != null) ? plans + "　テーマ：" + about.label().ja() : plans);
	}

	private @Nullable ThemeRef theme(String id) {
		String given = GivenText.of(id);
		return (given == null) ? null : this.themes.named(new ThemeId(given))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static @Nullable ThemeId id(@Nullable ThemeRef theme) {
		return (theme != null) ? new ThemeId(theme.id()) : null;
	}

	/** What stands behind the question mark of the page's address. */
	private static String query(PlanGroupRequest group, @Nullable ThemeRef theme) {
		return AddressPart
			.joined(Stream.of(group.query(), AddressPart.field("theme", (theme != null) ? theme.id() : null)));
	}

}
