import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { type PreviewPicture, previewPictureSize } from '../models/site/make-preview-picture.ts';
import { stance as stances } from '../schema/index.ts';
import { colourOf } from './colours.ts';

// A bundle does not know where it came from, so the packages are looked for from the project's folder.
const { resolve } = createRequire(path.join(process.cwd(), 'package.json'));

const cut = (family: string, file: string, subset: string, weight: 400 | 600): Font => ({
  // The alphabets of one face are given as faces of their own: where a letter is missing in one, the next is asked.
  name: `${family} ${subset}`,
  data: readFileSync(resolve(`@fontsource/${file}/files/${file}-${subset}-${weight}-normal.woff`)),
  weight,
});

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];
const fonts: Font[] = subsets.flatMap((subset) => [
  cut('Serif', 'source-serif-4', subset, 400),
  cut('Serif', 'source-serif-4', subset, 600),
  cut('Sans', 'inter', subset, 400),
  cut('Sans', 'inter', subset, 600),
]);
const familyOf = (name: string): string => subsets.map((subset) => `${name} ${subset}`).join(', ');

const { light: paper } = colourOf('paper');
const { light: ink } = colourOf('ink');
const { light: soft } = colourOf('ink-soft');

type Style = Record<string, string | number>;
interface Box {
  type: 'div';
  props: { style: Style; children: string | Box[] };
}
const box = (style: Style, children: string | Box[]): Box => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

/** Few words are set larger. */
const sizeOf = (words: string): number => (words.length < 70 ? 68 : words.length < 130 ? 54 : words.length < 200 ? 44 : 38);

const layOut = ({ kicker, words, stance, lines }: PreviewPicture): Box =>
  box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: '48px 64px 44px',
      borderTop: `12px solid ${ink}`,
      background: paper,
      color: ink,
      fontFamily: familyOf('Sans'),
      fontSize: 27,
    },
    [
      box({ justifyContent: 'space-between', alignItems: 'center', color: soft }, [
        box({ fontFamily: familyOf('Serif'), fontWeight: 600, fontSize: 38, color: ink }, 'On Record'),
        box({ fontSize: 24 }, kicker),
      ]),
      box({ flexGrow: 1, alignItems: 'center', fontFamily: familyOf('Serif'), fontSize: sizeOf(words), lineHeight: 1.24 }, words),
      ...(stance
        ? [
            box({ alignItems: 'center', marginBottom: 14, fontWeight: 600, color: colourOf(`stance-${stance.stance}`).light }, [
              box(
                {
                  width: 40,
                  height: 40,
                  marginRight: 14,
                  alignItems: 'center',
                  justifyContent: 'center',
                  border: '3px solid',
                },
                stance.glyph,
              ),
              box({}, stance.line),
            ]),
          ]
        : []),
      ...lines.map((line, index) =>
        box({ marginTop: 4, lineHeight: 1.35, color: index === 0 ? ink : soft, fontWeight: index === 0 ? 600 : 400 }, line),
      ),
    ],
  );

/** Draws a preview picture as PNG. Text becomes outlines, so that no font of the machine takes part. */
export const drawPreviewPicture = async (picture: PreviewPicture): Promise<Uint8Array<ArrayBuffer>> => {
  // The types ask for React's nodes; satori itself takes plain objects of this shape.
  const svg = await satori(layOut(picture) as unknown as Parameters<typeof satori>[0], { ...previewPictureSize, fonts });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer());
};

/** Changes with all that decides how a picture is drawn: this file, the colours, the faces and the packages. */
export const drawingVersion = (): string => {
  const hash = createHash('sha256').update(layOut.toString()).update(sizeOf.toString()).update(`${paper}${ink}${soft}`);
  for (const stance of stances.options) hash.update(colourOf(`stance-${stance}`).light);
  for (const { data } of fonts) hash.update(new Uint8Array(data));
  hash.update(readFileSync(resolve('satori/package.json'))).update(JSON.stringify(sharp.versions));
  return hash.digest('hex');
};
