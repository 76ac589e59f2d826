declare module 'subset-font' {
  type Range = number | { min: number; max: number };
  export default function subsetFont(
    font: Buffer,
    letters: string | undefined,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      noHinting?: boolean;
      keepAllGlyphs?: boolean;
      preserveNameIds?: number[];
      keepFeatures?: string[];
      variationAxes?: Record<string, Range>;
    },
  ): Promise<Buffer>;
}
