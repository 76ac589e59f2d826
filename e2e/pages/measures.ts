/** In the page: how far it can be moved sideways. */
export const sideways = () =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** In the page: how many letters its longest line of reading has, on average of a paragraph. */
export async function longestLine(): Promise<number> {
  await document.fonts.ready;
  // How many letters of its own text a paragraph's column takes, on average.
  const own = [...document.fonts].filter(({ family }) => !/^"?Like/.test(family));
  await Promise.all(own.map((face) => face.load()));
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('There is no canvas.');
  const widths = [...document.querySelectorAll('main p')]
    .filter((one) => one.checkVisibility() && (one.textContent?.length ?? 0) > 120)
    // Notes are set small and are looked at, not read on.
    .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) > 16)
    .map((one) => {
      const text = one.textContent ?? '';
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(one);
      measure.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      return one.clientWidth / (measure.measureText(text).width / text.length);
    });
  return Math.max(0, ...widths);
}

/** In the page: links and buttons that do not stand within a sentence (WCAG 2.2, 2.5.8), and their least side. */
export function smallTargets(): string[] {
  return [...document.querySelectorAll('a, button')].flatMap((one) => {
    if (!one.checkVisibility() || one.closest('svg')) return [];
    const inSentence = [...(one.closest('p, li, figcaption, dd')?.childNodes ?? [])].some(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    );
    const { width, height } = one.getBoundingClientRect();
    if (inSentence || width === 0 || (height >= 24 && width >= 24)) return [];
    // A small target is enough where none other comes within 24 px of it.
    const centre = { x: 0, y: 0 };
    const middle = (element: Element) => {
      const box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    };
    Object.assign(centre, middle(one));
    const crowded = [...document.querySelectorAll('a, button')].some((other) => {
      if (other === one || !other.checkVisibility()) return false;
      const at = middle(other);
      return Math.abs(at.x - centre.x) < 24 && Math.abs(at.y - centre.y) < 24;
    });
    return crowded ? [`${one.textContent} ${Math.round(width)}×${Math.round(height)}`] : [];
  });
}
