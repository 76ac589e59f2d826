/** In the page: what sticks out of the window sideways, and lines of text that lie on one another. */
export function misplaced(): { sideways: number; outside: string[]; onOneAnother: string[] } {
  type Line = { text: string; left: number; right: number; top: number; bottom: number };
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    if (!text || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // Lines stand closer than the height of their boxes; letters fill the middle of it.
      const air = (bottom - top) * 0.3;
      lines.push({ text, left: left + 1, right: right - 1, top: top + air, bottom: bottom - air });
    }
  }
  if (lines.length < 10) throw new Error('There is hardly a text on the page.');
  const touch = (a: Line, b: Line) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    sideways: scrollWidth - clientWidth,
    outside: lines
      .filter(({ left, right }) => left < 0 || right > clientWidth)
      .map(({ text }) => text),
    onOneAnother: lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => touch(line, other))
        .map((other) => `“${line.text}” and “${other.text}”`),
    ),
  };
}

/** In the page: how the axis that can be seen lies, by where its years stand, and what it names. */
export function axisNamed(name: string) {
  const axes = [...document.querySelectorAll(`figure[aria-label="${name}"] > svg`)].filter((axis) =>
    axis.checkVisibility(),
  );
  const parts = axes.flatMap((axis) => [...axis.querySelectorAll('*')]);
  // What is drawn, not what holds it: Firefox takes a drawing within a link to be as large as the whole.
  const shapes = parts.filter((part) => /^(line|circle|rect|text)$/.test(part.tagName));
  const boxes = shapes.map((part) => part.getBoundingClientRect());
  const years = parts.filter(
    (part) => part.tagName === 'text' && /^\d{4}$/.test(part.textContent ?? ''),
  );
  const rises = (places: number[]) =>
    places.every((at, index) => index === 0 || at > (places[index - 1] ?? at));
  return {
    count: axes.length,
    years: years.length,
    rightwards: rises(years.map((year) => year.getBoundingClientRect().left)),
    names: axes.flatMap((axis) => [...axis.querySelectorAll('a')].map((link) => link.textContent)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** In the page: the entries of the list, as they can be seen, and where the list begins. */
export function listNamed(name: string) {
  const list = document.querySelector(`ol[aria-label="${name}"]`);
  const entries = [...(list?.children ?? [])];
  const box = list?.getBoundingClientRect();
  return {
    left: box?.left ?? 0,
    top: box?.top ?? 0,
    entries: entries.map((entry) => ({
      text: entry.textContent.replace(/\s+/g, ' '),
      top: entry.getBoundingClientRect().top,
      bottom: entry.getBoundingClientRect().bottom,
    })),
  };
}
