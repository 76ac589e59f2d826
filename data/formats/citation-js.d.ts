declare module '@citation-js/core' {
  /** Reads bibliographic data in any format that a plugin knows, as CSL-JSON. */
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
