package io.taikei.web.page.municipality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.Position;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.web.page.municipality.MapLabels.Label;
import org.jspecify.annotations.Nullable;

/**
 * Japan by the places of the offices: all municipalities as light points, and upon them
 * those that are listed, or for all of Japan the prefectures.
 *
 * @param viewBox the part of Japan that is seen
 * @param letters how high letters are
 * @param others the points of all that are no link, as the data of a path
 * @param frame the line around what is drawn elsewhere than it is, as the data of a path
 * @param spots what leads somewhere
 * @param labels the names for which there is room
 * @param outside the names of those of the list that are too far away to be seen
 */
record TownMap(String viewBox, String letters, String others, String frame, List<Spot> spots, List<Label> labels,
		List<String> outside) {

	/** How small names are on the map of all of Japan, where they are many. */
	private static final int LINES_OF_JAPAN = 48;

	private static final int LINES = 36;

	/** All of Japan, by prefectures. */
	static TownMap ofJapan(List<PrefectureRow> prefectures, Set<String> loaded, Set<String> chosen) {
		Map<String, List<RegisteredMunicipality>> towns = MunicipalityRegister.all()
			.stream()
			.filter((one) -> !Inset.isBeyond(one.office()))
			.collect(Collectors.groupingBy(RegisteredMunicipality::prefectureCode));
		MapBox box = MapBox
			.around(towns.values().stream().flatMap(List::stream).map((one) -> Inset.drawn(one.office())).toList());
		MapLabels labels = new MapLabels(box, LINES_OF_JAPAN);
		List<PrefectureRow> ofJapan = prefectures.stream().filter((row) -> towns.containsKey(row.code())).toList();
		return new TownMap(box.viewBox(), labels.size(), "", Inset.line(),
				ofJapan.stream()
					.map((row) -> spot(row, towns.getOrDefault(row.code(), List.of()), loaded, chosen))
					.toList(),
				ofJapan.stream()
					.sorted(Comparator.comparingLong(PrefectureRow::loaded).reversed())
					.map((row) -> labels.place(capital(towns.getOrDefault(row.code(), List.of())), row.name()))
					.filter(Objects::nonNull)
					.toList(),
				MunicipalityRegister.all()
					.stream()
					.filter((one) -> Inset.isBeyond(one.office()))
					.map((one) -> one.municipality().name())
					.toList());
	}

	private static Spot spot(PrefectureRow row, List<RegisteredMunicipality> towns, Set<String> loaded,
			Set<String> chosen) {
		return new Spot(row.name(), row.address(), "", drawn(towns.stream()),
				drawn(towns.stream().filter((one) -> loaded.contains(one.code()))),
				drawn(towns.stream().filter((one) -> chosen.contains(one.code()))));
	}

	private static String drawn(Stream<RegisteredMunicipality> towns) {
		return MapPoint.path(towns.map((one) -> Inset.drawn(one.office())).toList());
	}

	/**
	 * Codes begin with the city that is the capital, but for Tokyo, where it is a ward.
	 */
	private static Position capital(List<RegisteredMunicipality> towns) {
		return Inset.drawn(towns.getFirst().office());
	}

	/** The part where the listed municipalities are; null where none of them is known. */
	static @Nullable TownMap of(List<TownRow> rows) {
		List<TownRow> placed = rows.stream().filter((row) -> row.office() != null).toList();
		if (placed.isEmpty()) {
			return null;
		}
		MapBox box = MapBox.around(MapBox.together(placed.stream().map(TownMap::office).toList()));
		List<TownRow> seen = placed.stream().filter((row) -> box.holds(office(row))).toList();
		Set<String> codes = seen.stream().map(TownRow::code).collect(Collectors.toSet());
		MapLabels labels = new MapLabels(box, LINES);
		seen.forEach((row) -> labels.keepFree(office(row)));
		return new TownMap(box.viewBox(), labels.size(),
				MapPoint.path(MunicipalityRegister.all()
					.stream()
					.filter((one) -> !codes.contains(one.code()) && box.holds(one.office()))
					.map(RegisteredMunicipality::office)
					.toList()),
				"", seen.stream().sorted(Comparator.comparingInt(TownMap::weight)).map(Spot::of).toList(),
				labels(seen, labels),
				placed.stream().filter((row) -> !codes.contains(row.code())).map(TownRow::name).toList());
	}

	private static List<Label> labels(List<TownRow> seen, MapLabels labels) {
		List<Label> placed = new ArrayList<>();
		seen.stream()
			.sorted(Comparator.comparingInt(TownMap::weight).reversed())
			.map((row) -> labels.place(office(row), row.name()))
			.filter(Objects::nonNull)
			.forEach(placed::add);
		return placed;
	}

	private static Position office(TownRow row) {
		return Objects.requireNonNull(row.office());
	}

	private static int weight(TownRow row) {
		return row.chosen() ? 2 : row.isLoaded() ? 1 : 0;
	}

	/**
	 * A municipality, or all of a prefecture.
	 *
	 * @param name its name
	 * @param address where it leads; null where it leads nowhere
	 * @param look LOADED or CHOSEN, else empty
	 * @param points its places, as the data of a path
	 * @param loaded those of which a plan is loaded
	 * @param chosen those that are chosen
	 */
	record Spot(String name, @Nullable String address, String look, String points, String loaded, String chosen) {

		static Spot of(TownRow row) {
			return new Spot(row.name(), row.choosing(), row.chosen() ? "CHOSEN" : row.isLoaded() ? "LOADED" : "",
					MapPoint.path(office(row)), "", "");
		}

	}

}
