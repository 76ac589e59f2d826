import { dataFiles } from '@/data/addresses';
import { embedSnippet } from '@/data/formats/embedding';
import { dictionaries, type Language } from '@/data/languages';
import { Part } from '../frame/part';
import { OwnWords } from '../text/own-words';

/** How others may show the timeline: the code of a frame, to copy, and the timeline as data. */
export function EmbedSnippet({ language }: { language: Language }) {
  const { heading, frame, entry, data, timeline, timelineJs, schema } =
    dictionaries[language].reuse;
  const files = [
    { address: dataFiles.timeline(language), name: timeline },
    { address: dataFiles.timelineJs(language), name: timelineJs },
    { address: dataFiles.schema(), name: schema },
  ];
  return (
    <Part heading={heading} language={language}>
      <p className="text-pretty">{frame}</p>
      <pre lang="zxx" className="text-small bg-mark my-4 p-4 wrap-anywhere whitespace-pre-wrap">
        <code>{embedSnippet(language)}</code>
      </pre>
      <p className="text-pretty">{entry}</p>
      <p className="mt-4">{data}</p>
      <ul className="mt-1">
        {files.map(({ address, name }) => (
          <li key={address}>
            <a href={address} className="link inline-block py-0.5">
              <OwnWords text={name} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
