import { expect, test } from 'vitest';
import { isPhotoName } from './photo-name.ts';

test.each(['tra.jpg', 'tra.jpeg', 'tra.png', 'products/tra/tra.webp', 'Trà Shan.jpg'])('%s is a photo', (path) => {
  expect(isPhotoName(path)).toBe(true);
});

test.each(['tra.JPG', 'tra.gif', 'tra.jpg.txt', 'jpg', 'trajpg', 'tra.svg', 'tra.jpeeg', ''])(
  '“%s” is none',
  (path) => {
    expect(isPhotoName(path)).toBe(false);
  },
);
