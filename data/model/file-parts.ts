import { z } from 'zod';
import type { Languages } from './fields';
import { partSchemas } from './parts';
import { contentSchemas } from './schema';

/** What of a content file can be checked by itself, though something else in the file is wrong. */
export function fileParts(languages: Languages) {
  const { event, memorial } = contentSchemas(languages);
  const { quotation } = partSchemas(languages);
  const { on, from, to, every, since, formerly, hours, withdrawn } = event.shape;
  return {
    dates: z.object({ on, from, to, every, since }),
    formerly: z.object({ formerly }),
    hours: z.object({ hours }),
    withdrawn: z.object({ withdrawn }),
    quotations: z.object({ quotations: z.array(z.unknown()) }),
    quotation,
    quotedWords: z.object({ source: quotation.shape.source, words: quotation.shape.words }),
    remembered: z.object({ event: memorial.shape.event }),
    discs: z.object({ discs: memorial.shape.discs }),
  };
}

export type FileParts = ReturnType<typeof fileParts>;
export type DateFields = z.infer<FileParts['dates']>;
export type QuotationFile = z.infer<FileParts['quotation']>;
