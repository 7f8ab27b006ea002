// What a picture shows, in its address: so the address restores it.

const query = new URLSearchParams(location.search);
const MOST_EXPANDED = 20;

/** What the address asked for when the page was opened. */
export const asked = {
	hide: query.getAll("hide"), without: query.getAll("without"), review: query.get("review") ?? "", score: Number(query.get("score")) || 0,
	layout: query.get("layout") ?? "", expand: query.getAll("expand").slice(0, MOST_EXPANDED), chosen: query.get("chosen") ?? ""
};

/** Keeps what is shown, each by its name, as one text or several; what is empty is left out. */
export function remember(shown) {
	Object.entries(shown).forEach(([name, value]) => {
		query.delete(name);
		[value].flat().filter((one) => one !== "").forEach((one) => query.append(name, one));
	});
	history.replaceState(null, "", `?${query}`);
}
