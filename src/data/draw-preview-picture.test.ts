import sharp from 'sharp';
import { expect, test } from 'vitest';
import { previewPictureSize } from '../models/site/make-preview-picture.ts';
import { drawPreviewPicture } from './draw-preview-picture.ts';

const picture = { kicker: 'Claim', words: '<b>“Мост”</b> & Ålund', stance: undefined, lines: ['Ada North'] };

test('a picture has the size that previews want, the same bytes each time, and something on it', async () => {
  const png = await drawPreviewPicture(picture);
  const image = sharp(png);
  expect(await image.metadata()).toMatchObject({ format: 'png', ...previewPictureSize });
  expect(Buffer.from(await drawPreviewPicture(picture)).equals(Buffer.from(png))).toBe(true);
  const { channels } = await image.stats();
  expect(channels[0]?.stdev).toBeGreaterThan(5);
});

test('other words make another picture', async () => {
  const [one, other] = await Promise.all([drawPreviewPicture(picture), drawPreviewPicture({ ...picture, words: 'Something else' })]);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
});
