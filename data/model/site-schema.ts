import { z } from 'zod';
import { calendarDate, contact, type textIn, webAddress } from './fields';

/** The shape of what holds for the whole site, whose words are such texts. */
export function siteSchema(text: ReturnType<typeof textIn>) {
  const licence = z.strictObject({
    name: text.describe('What the licence is called.'),
    address: webAddress.describe('Where it can be read.'),
  });
  return z.strictObject({
    edition: z
      .strictObject({
        number: z.int().min(1).describe('1 for the first, and one more for each after it.'),
        on: calendarDate.describe(
          'The day of the edition; nobody added, saw or corrected anything later.',
        ),
      })
      .describe('The state of the whole content, as it is cited.'),
    publisher: text.optional().describe('Who publishes the site and answers for it.'),
    contact: contact
      .optional()
      .describe('Where readers report errors: an e-mail address, or the address of a page.'),
    licences: z
      .strictObject({
        text: licence.optional().describe('Of the site’s own text and data.'),
        code: licence.optional().describe('Of the site’s code.'),
      })
      .optional()
      .describe('Under which terms others may use what is the site’s own.'),
  });
}
