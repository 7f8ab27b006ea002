// What a picture holds: the answers about its centre and about all that was expanded since, part by part.

const KINDS_OF_LINKS = {
	partOf: (link) => [link.part, link.whole],
	overlap: (link) => [link.a, link.b],
	decided: (link) => [link.a, link.b],
	curated: (link) => [link.subject, link.object],
	addresses: (link) => [link.element, link.theme]
};

export class PictureGraph {
	nodes = new Map();
	links = new Map();
	plans = new Map();
	/** The nodes that were asked about: in how many parts each was answered, and what the last of these left out. */
	roots = new Map();
	compared = true;

	/** Adds a part of what stands around a node, counted from 0; returns how many nodes are new. */
	add(root, part, answer) {
		const before = this.nodes.size;
		this.roots.set(root, { parts: part + 1, omitted: answer.omitted });
		answer.plans.forEach((plan) => this.plans.has(plan.id) || this.plans.set(plan.id, plan));
		answer.elements.forEach((element) => this.#node(element));
		answer.themes.forEach((theme) => this.#node({ ...theme, kind: "THEME" }));
		answer.partOf.forEach((link) => this.#link("partOf", link));
		answer.overlaps.forEach((link) => this.#link("overlap", link));
		answer.decided.forEach((link) => this.#link("decided", link));
		answer.curated.forEach((link) => this.#link("curated", link));
		answer.addresses.forEach((link) => this.#link("addresses", link));
		this.compared &&= answer.compared;
		return this.nodes.size - before;
	}

	#node(node) {
		this.nodes.has(node.id) || this.nodes.set(node.id, node);
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

	/** In how many parts what stands around a node was answered so far. */
	parts(root) {
		return this.roots.get(root)?.parts ?? 0;
	}

	/** What the answers about an element have left out so far, by kind. */
	omitted(root) {
		const { elements, themes } = this.roots.get(root).omitted;
		return Object.entries({ ...elements, THEME: themes }).filter(([, number]) => number > 0);
	}

	/**
	 * The ids of the nodes that the ties that count still tie to what the picture is about: the trees of its centre and
	 * of what was expanded, what is similar to those, with the ways up from there, and the themes of all these.
	 */
	within(counts) {
		const ties = [...this.linksOf("overlap"), ...this.linksOf("decided"), ...this.linksOf("curated")].filter(counts);
		const themed = this.linksOf("addresses");
		const upward = this.linksOf("partOf");
		const downward = upward.map((link) => ({ source: link.target, target: link.source }));
		const roots = [...this.roots.keys()];
		const above = this.#follow(roots, upward);
		const own = new Set([...above, ...this.#follow(roots, downward)]);
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

/** A page of a theme's spread, in the form of the answer about an element; left out are plans, and elements of those shown. */
export function answerOfTheme(spread) {
	const elements = spread.spread.flatMap((share) => share.elements.flatMap((element) =>
		[...element.path, element].map((one) => ({ ...one, planId: share.plan.id }))));
	const partOf = spread.spread.flatMap((share) => share.elements.flatMap((element) =>
		element.path.slice(1).map((step, at) => ({ part: step.id, whole: element.path[at].id, status: step.status, decidedBy: step.decidedBy, order: 1 }))));
	const addresses = spread.spread.flatMap((share) => share.elements.flatMap((element) =>
		element.themes.filter((theme) => theme.id === spread.theme.id).map((theme) =>
			({ element: element.id, theme: theme.id, weight: theme.weight, terms: theme.terms }))));
	return {
		plans: spread.spread.map((share) => share.plan), elements, themes: [spread.theme], partOf, overlaps: [], decided: [], curated: [], addresses,
		omitted: { plans: Math.max(0, spread.total - (spread.page + 1) * spread.size),
			total: spread.spread.reduce((sum, share) => sum + share.total - share.elements.length, 0) },
		compared: true
	};
}
