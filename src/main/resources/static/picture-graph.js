// What a picture holds: the answers about its centre and all that was expanded since, up to a limit.

const KINDS_OF_LINKS = {
	partOf: (link) => [link.part, link.whole],
	overlap: (link) => [link.a, link.b],
	curated: (link) => [link.subject, link.object],
	addresses: (link) => [link.element, link.theme]
};

export class PictureGraph {
	nodes = new Map();
	links = new Map();
	plans = new Map();
	roots = new Set();
	leftOut = new Map();
	leftOutByServer = new Map();
	compared = true;

	constructor(limit) {
		this.limit = limit;
	}

	/** Adds what stands around a node; returns how many nodes are new. */
	add(root, answer) {
		const before = this.nodes.size;
		this.roots.add(root);
		answer.plans.forEach((plan) => this.plans.has(plan.id) || this.plans.set(plan.id, plan));
		answer.elements.forEach((element) => this.#node(element));
		answer.themes.forEach((theme) => this.#node({ ...theme, kind: "THEME" }));
		answer.partOf.forEach((link) => this.#link("partOf", link));
		answer.overlaps.forEach((link) => this.#link("overlap", link));
		answer.curated.forEach((link) => this.#link("curated", link));
		answer.addresses.forEach((link) => this.#link("addresses", link));
		this.leftOutByServer.set(root, answer.omitted);
		this.compared &&= answer.compared;
		return this.nodes.size - before;
	}

	#node(node) {
		if (this.nodes.has(node.id)) {
			return;
		}
		if (this.nodes.size < this.limit) {
			this.nodes.set(node.id, node);
			this.leftOut.delete(node.id);
		} else {
			this.leftOut.set(node.id, node.kind);
		}
	}

	#link(type, data) {
		const [source, target] = KINDS_OF_LINKS[type](data);
		const id = `${type} ${source} ${target}`;
		if (this.nodes.has(source) && this.nodes.has(target) && !this.links.has(id)) {
			this.links.set(id, { ...data, id, type, source, target });
		}
	}

	linksOf(type) {
		return [...this.links.values()].filter((link) => link.type === type);
	}

	/** How many there was no room for, by kind. */
	omitted() {
		const counts = {};
		const count = (kind, number) => (counts[kind] = (counts[kind] ?? 0) + number);
		this.leftOut.forEach((kind) => count(kind, 1));
		this.leftOutByServer.forEach(({ elements, themes }) =>
			Object.entries({ ...elements, THEME: themes }).filter(([, number]) => number > 0).forEach(([kind, number]) => count(kind, number)));
		return counts;
	}

	/**
	 * The ids of the nodes that overlaps from a score on still tie to what the picture is about: the trees of its centre and
	 * of what was expanded, what is similar to those, with the ways up from there, and the themes of all these.
	 */
	within(minScore) {
		const ties = [...this.linksOf("overlap").filter((link) => link.score >= minScore), ...this.linksOf("curated")];
		const themed = this.linksOf("addresses");
		const upward = this.linksOf("partOf");
		const downward = upward.map((link) => ({ source: link.target, target: link.source }));
		const above = this.#follow(this.roots, upward);
		const own = new Set([...above, ...this.#follow(this.roots, downward)]);
		themed.filter((link) => this.roots.has(link.target)).forEach((link) => own.add(link.source));
		const similar = new Set(own);
		ties.forEach((link) => own.has(link.source) && similar.add(link.target));
		ties.forEach((link) => own.has(link.target) && similar.add(link.source));
		const reached = this.#follow(similar, upward);
		themed.filter((link) => reached.has(link.source)).forEach((link) => reached.add(link.target));
		return reached;
	}

	#follow(starts, links) {
		const reached = new Set(starts);
		const next = [...starts];
		while (next.length) {
			const id = next.pop();
			links.filter((link) => link.source === id && !reached.has(link.target)).forEach((link) => {
				reached.add(link.target);
				next.push(link.target);
			});
		}
		return reached;
	}
}

/** The spread of a theme, in the form of the answer about an element. */
export function answerOfTheme(spread) {
	const elements = spread.spread.flatMap((share) => share.elements.flatMap((element) =>
		[...element.path, element].map((one) => ({ ...one, planId: share.plan.id }))));
	const partOf = spread.spread.flatMap((share) => share.elements.flatMap((element) =>
		element.path.slice(1).map((step, at) => ({ part: step.id, whole: element.path[at].id, status: step.status, decidedBy: step.decidedBy, order: 1 }))));
	const addresses = spread.spread.flatMap((share) => share.elements.flatMap((element) =>
		element.themes.filter((theme) => theme.id === spread.theme.id).map((theme) =>
			({ element: element.id, theme: theme.id, weight: theme.weight, terms: theme.terms }))));
	return {
		plans: spread.spread.map((share) => share.plan), elements, themes: [spread.theme], partOf, overlaps: [], curated: [], addresses,
		omitted: { elements: {}, themes: 0 }, compared: true
	};
}
