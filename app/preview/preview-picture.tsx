import { colourIn, readColours } from '../colours';
import { type Preview, previewSize } from './preview';
import { PreviewAxis } from './preview-axis';
import { PreviewDiscs } from './preview-discs';
import { fitText } from './text-fit';

const margin = 72;
const width = previewSize.width - 2 * margin;

type Props = Pick<Preview, 'site' | 'title' | 'over' | 'axis' | 'discs'> & {
  fontFamily: string;
  /** How wide a text is set, in ems. */
  widthOf: (text: string, weight: 300 | 400) => number;
};

/** A preview image: few words and large, for messengers show it 300 pixels wide. Dark with the discs. */
export function PreviewPicture({ site, title, over, axis, discs, fontFamily, widthOf }: Props) {
  const { day, night } = readColours();
  const colour = (name: string) => colourIn(discs ? night : day, name);
  const [paper, ink, accent] = [colour('paper'), colour('ink'), colour('accent')];
  const first =
    over && fitText(over, { sizes: [52, 40], width, height: 96 }, (text) => widthOf(text, 400));
  const height = (axis || discs ? 200 : 430) - (first ? first.height : 0);
  const sizes: [number, ...number[]] = [172, 152, 136, 120, 106, 92, 80, 68, 56];
  const second = fitText(title, { sizes, width, height }, (text) => widthOf(text, 300));
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        padding: `52px ${margin}px ${discs ? 36 : 52}px`,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        backgroundColor: paper,
        color: ink,
        fontFamily,
      }}
    >
      {site && <div style={{ fontSize: 44, fontWeight: 600, lineHeight: 1.15 }}>{site}</div>}
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        {first && <div style={{ ...first.style, color: accent }}>{over}</div>}
        {/* A light letter stands a little inside its place; so the edges of all lines agree. */}
        <div style={{ ...second.style, fontWeight: 300, marginLeft: -4 }}>{title}</div>
      </div>
      {axis && PreviewAxis({ axis, width, paper, ink, accent, muted: colour('muted') })}
      {discs && PreviewDiscs({ ...discs, width, ink, darker: colour('disc') })}
    </div>
  );
}
