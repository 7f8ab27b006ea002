package io.taikei.web.page.municipality;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.Position;
import io.taikei.municipality.Prefectures;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.web.page.municipality.MapLabels.Label;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TownMapTests {

	@Test
	void drawsEveryMunicipalityOnceOrNamesItBesideTheMap() {
		assertThat(Prefectures.all()).allSatisfy((prefecture) -> {
			List<TownRow> rows = rows(prefecture.code());
			TownMap map = Objects.requireNonNull(TownMap.of(rows));

			assertThat(map.spots().size() + map.outside().size()).isEqualTo(rows.size());
			assertThat(map.spots()).as(prefecture.name()).hasSizeGreaterThan(rows.size() / 2);
			assertThat(map.labels()).as(prefecture.name()).hasSizeGreaterThan(rows.size() / 6);
		});
	}

	@Test
	void leavesOutIslandsThatWouldMakeTheRestTooSmall() {
		TownMap map = Objects.requireNonNull(TownMap.of(rows("13")));

		assertThat(map.outside()).contains("小笠原村", "八丈町").doesNotContain("清瀬市", "奥多摩町");
		assertThat(Double.parseDouble(map.viewBox().split(" ")[2])).isLessThan(120);
	}

	@Test
	void writesNoNameOverAnother() {
		TownMap map = Objects.requireNonNull(TownMap.of(rows("13")));
		double letter = Double.parseDouble(map.letters());

		assertThat(map.labels()).allSatisfy((label) -> assertThat(map.labels()).filteredOn((other) -> other != label)
			.noneMatch((other) -> Math.abs(y(other) - y(label)) < letter * 0.99
					&& x(other) < x(label) + letter * label.text().length()
					&& x(label) < x(other) + letter * other.text().length()));
	}

	@Test
	void drawsTheIslandsOfTheSouthBehindALineWhereNoOtherPlaceIs() {
		List<Position> moved = MunicipalityRegister.all()
			.stream()
			.map(RegisteredMunicipality::office)
			.filter((place) -> !Inset.isBeyond(place) && !Inset.drawn(place).equals(place))
			.map(Inset::drawn)
			.toList();
		MapBox box = MapBox.around(moved);

		assertThat(moved).hasSizeBetween(50, 60);
		assertThat(moved).allSatisfy((place) -> assertThat(place.latitude()).isGreaterThan(36));
		assertThat(MunicipalityRegister.all()).extracting(RegisteredMunicipality::office)
			.filteredOn((place) -> Inset.drawn(place).equals(place) && place.longitude() < 133.0)
			.noneMatch((place) -> box.holds(place) && place.latitude() > 36.5);
		assertThat(Inset.line()).startsWith("M").contains("L");
	}

	@Test
	void drawsNoMapOfWhatIsInNoRegister() {
		assertThat(TownMap.of(List.of(new TownRow("999016", "みどり野市", "", "架空県", null, null, null, false, null))))
			.isNull();
	}

	@Test
	void placesTheNorthAboveAndTheEastToTheRight() {
		Position sapporo = MunicipalityRegister.find("札幌市").orElseThrow().office();
		Position naha = MunicipalityRegister.find("那覇市").orElseThrow().office();

		assertThat(MapBox.y(sapporo)).isLessThan(MapBox.y(naha));
		assertThat(MapBox.x(sapporo)).isGreaterThan(MapBox.x(naha));
	}

	@Test
	void holdsAllOfJapan() {
		TownMap map = TownMap.ofJapan(Prefectures.all()
			.stream()
			.map((one) -> new PrefectureRow(one.code(), one.name(), one.english(), 1, 0, "/municipalities"))
			.toList(), Set.of("132217"), Set.of());

		assertThat(map.spots()).hasSize(47);
		assertThat(map.spots().stream().mapToLong((spot) -> spot.points().split("M").length - 1).sum()).isEqualTo(1740);
		assertThat(map.outside()).containsExactly("小笠原村");
		assertThat(map.spots().stream().filter((spot) -> !spot.loaded().isEmpty())).extracting(TownMap.Spot::name)
			.containsExactly("東京都");
		assertThat(map.toString().length()).isLessThan(60_000);
	}

	private static double x(Label label) {
		return Double.parseDouble(label.x());
	}

	private static double y(Label label) {
		return Double.parseDouble(label.y());
	}

	private static List<TownRow> rows(String prefecture) {
		return MunicipalityRegister.of(Prefectures.find(prefecture).orElseThrow())
			.stream()
			.map(TownMapTests::row)
			.toList();
	}

	private static TownRow row(RegisteredMunicipality one) {
		return new TownRow(one.code(), one.municipality().name(), one.kana(), one.municipality().prefecture(),
				one.office(), null, null, false, null);
	}

}
