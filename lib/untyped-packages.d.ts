declare module 'hyphen/ru/index.js' {
  const hyphen: { hyphenateSync(text: string, options: { minWordLength: number }): string };
  export default hyphen;
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string | undefined,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      noHinting?: boolean;
      keepAllGlyphs?: boolean;
      preserveNameIds?: number[];
      keepFeatures?: string[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
