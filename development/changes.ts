import { file } from '@/data/addresses';
import { reportOnContent } from '@/data/check-content';
import { contentFolders } from '@/data/content';
import { fileTimes } from '@/data/reading/file-times';

/** Where an open page asks what was changed. */
export const changesAddress = file('changes.json');

export type Changes = {
  /** When the last file was written that the framework does not show by itself, in milliseconds. */
  written: number;
  /** Whether the content is right, and what an editor is told of it. */
  right: boolean;
  said: string;
};

/** What was changed, for an open page. */
export function changes(): Changes {
  const folders = [...contentFolders(), 'components/elements'];
  const written = Math.max(...fileTimes(folders).map(([, time]) => time));
  return { written, ...reportOnContent() };
}
