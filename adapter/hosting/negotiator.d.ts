/** What is used of negotiator 1.1, which comes without types; those elsewhere do not know `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | string[] | undefined> });

    /** The encodings among these that a reader takes, best first; of those liked alike, `preferred` first. */
    encodings(available: string[], options: { preferred: string[] }): string[];
  }
}
