package io.taikei.web.page.municipality;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.graph.MunicipalityNode;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.Neighbour;
import io.taikei.municipality.Prefecture;
import io.taikei.municipality.Prefectures;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.query.comparison.OneToManyRequest;
import io.taikei.query.municipality.LoadedMunicipalities;
import io.taikei.query.municipality.MunicipalityNames;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.web.page.municipality.TownsView.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** From a {@link TownsQuestion} to what the page shows. */
@Component
class TownsViews {

	/** How many neighbours are listed. */
	private static final int NEAR = 20;

	/** How many of what is typed are listed. */
	private static final int FOUND = 60;

	private final LoadedMunicipalities loaded;

	private final MunicipalityNames names;

	private final PlanCatalogue plans;

	TownsViews(LoadedMunicipalities loaded, MunicipalityNames names, PlanCatalogue plans) {
		this.loaded = loaded;
		this.names = names;
		this.plans = plans;
	}

	/**
	 * What to show.
	 * @param chosen the plans that are chosen, by their ids
	 * @param towns the codes of their municipalities
	 */
	TownsView of(TownsQuestion question, PlanGroupRequest chosen, List<String> towns) {
		Map<String, MunicipalityNode> all = this.loaded.all()
			.stream()
			.collect(Collectors.toMap(MunicipalityNode::code, Function.identity(), (one, same) -> one,
					LinkedHashMap::new));
		return new Maker(question, chosen, Set.copyOf(towns), all).make();
	}

	private static List<PrefectureRow> prefectures(TownsQuestion question, PlanGroupRequest chosen,
			Map<String, MunicipalityNode> loaded) {
		Map<String, Long> counts = loaded.values()
			.stream()
			.collect(Collectors.groupingBy(MunicipalityNode::prefecture, LinkedHashMap::new, Collectors.counting()));
		Stream<PrefectureRow> registered = Prefectures.all()
			.stream()
			.map((one) -> new PrefectureRow(one.code(), one.name(), one.english(), MunicipalityRegister.of(one).size(),
					counts.getOrDefault(one.name(), 0L), question.ofPrefecture(one.code(), chosen)));
		Stream<PrefectureRow> others = counts.entrySet()
			.stream()
			.filter((one) -> Prefectures.find(one.getKey()).isEmpty())
			.map((one) -> new PrefectureRow(one.getKey(), one.getKey(), "", one.getValue().intValue(), one.getValue(),
					question.ofPrefecture(one.getKey(), chosen)));
		return Stream.concat(registered, others).toList();
	}

	/** Makes one view. */
	private final class Maker {

		private final TownsQuestion question;

		private final PlanGroupRequest chosen;

		private final Set<String> towns;

		private final Map<String, MunicipalityNode> all;

		Maker(TownsQuestion question, PlanGroupRequest chosen, Set<String> towns, Map<String, MunicipalityNode> all) {
			this.question = question;
			this.chosen = chosen;
			this.towns = towns;
			this.all = all;
		}

		TownsView make() {
			String typed = this.question.q();
			if (typed != null) {
				return found(typed);
			}
			String near = this.question.near();
			if (near != null) {
				return TownsViews.this.names.code(near)
					.flatMap(MunicipalityRegister::withCode)
					.map(this::around)
					.orElseGet(() -> found(near));
			}
			return Optional.ofNullable(this.question.prefecture()).flatMap(this::ofPrefecture).orElseGet(this::ofJapan);
		}

		private TownsView ofJapan() {
			List<PrefectureRow> prefectures = prefectures(this.question, this.chosen, this.all);
			return view(Scope.JAPAN, "", List.of(), prefectures,
					TownMap.ofJapan(prefectures, this.all.keySet(), this.towns));
		}

		private Optional<TownsView> ofPrefecture(String asked) {
			Optional<Prefecture> prefecture = Prefectures.find(asked);
			String name = Prefectures.nameOf(asked);
			List<RegisteredMunicipality> registered = prefecture.map(MunicipalityRegister::of).orElse(List.of());
			List<MunicipalityNode> others = this.all.values()
				.stream()
				.filter((town) -> town.prefecture().equals(name) && isUnregistered(town))
				.toList();
			List<TownRow> rows = rows(registered, others);
			return rows.isEmpty() ? Optional.empty() : Optional.of(listed(Scope.PREFECTURE, name, rows));
		}

		/** The nearest; and the nearest with a plan, however far they are. */
		private TownsView around(RegisteredMunicipality centre) {
			List<Neighbour> nearest = Stream
				.concat(Stream.of(new Neighbour(centre, 0)), MunicipalityRegister.nearestTo(centre).stream())
				.toList();
			List<Neighbour> near = Stream
				.concat(nearest.stream().limit(NEAR + 1L),
						nearest.stream()
							.filter((one) -> this.all.containsKey(one.town().code()))
							.limit(OneToManyRequest.MOST_PLANS + 1L))
				.distinct()
				.toList();
			TownRows rows = rows(near.stream().map((one) -> one.town().code()));
			return listed(Scope.NEAR, centre.municipality().name(), near.stream().map(rows::row).toList());
		}

		private TownsView found(String typed) {
			List<RegisteredMunicipality> registered = MunicipalityRegister.search(typed).stream().limit(FOUND).toList();
			List<MunicipalityNode> others = this.all.values()
				.stream()
				.filter((town) -> isUnregistered(town)
						&& (town.name().contains(typed.strip()) || town.code().startsWith(typed.strip())))
				.limit(FOUND)
				.toList();
			return listed(Scope.SEARCH, typed, rows(registered, others));
		}

		private List<TownRow> rows(List<RegisteredMunicipality> registered, List<MunicipalityNode> others) {
			TownRows rows = rows(Stream.concat(registered.stream().map(RegisteredMunicipality::code),
					others.stream().map(MunicipalityNode::code)));
			return Stream.concat(registered.stream().map(rows::row), others.stream().map(rows::row)).toList();
		}

		private TownRows rows(Stream<String> codes) {
			Set<String> listed = codes.filter(this.all::containsKey)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			return TownRows.of(this.question, this.chosen, List.copyOf(listed), TownsViews.this.plans);
		}

		/** Those with a plan stand first. */
		private TownsView listed(Scope scope, String name, List<TownRow> listed) {
			List<TownRow> rows = listed.stream().sorted(Comparator.comparing((row) -> !row.isLoaded())).toList();
			return view(scope, name, rows, List.of(), TownMap.of(rows));
		}

		private TownsView view(Scope scope, String name, List<TownRow> rows, List<PrefectureRow> prefectures,
				@Nullable TownMap map) {
			return new TownsView(scope, name, rows, prefectures, map, choosingAll(rows),
					MunicipalityRegister.all().size(), this.all.size());
		}

		/**
		 * As many as can be compared at once, those that are chosen already among them.
		 */
		private @Nullable String choosingAll(List<TownRow> rows) {
			List<String> plans = Stream
				.concat(this.chosen.plans().stream(),
						rows.stream().map(TownRow::plan).filter(Objects::nonNull).map((one) -> one.plan().id()))
				.distinct()
				.limit(OneToManyRequest.MOST_PLANS + 1L)
				.toList();
			return (this.question.isForAnotherPage() || plans.equals(this.chosen.plans())) ? null
					: this.question.address(PlanGroupRequest.of(plans));
		}

	}

	private static boolean isUnregistered(MunicipalityNode town) {
		return MunicipalityRegister.withCode(town.code()).isEmpty();
	}

}
