import { describe, expect, test } from 'vitest';
import { readPicture } from './picture-bytes.ts';
import { bytesOf, jpegOf, segment } from './picture-fixture.ts';

const read = (text: string): unknown => readPicture(Uint8Array.from(bytesOf(text)));

describe('files of other kinds are named', () => {
  test.each([
    ['', '0 byte'],
    ['\0\0\0\u0018ftypavif', 'AVIF'],
    ['\0\0\0\u0018ftypavis', 'AVIF'],
    ['\0\0\0\u0018ftypheic', 'HEIF (HEIC)'],
    ['\0\0\0\u0018ftypheix', 'HEIF (HEIC)'],
    ['\0\0\0\u0018ftyphevc', 'HEIF (HEIC)'],
    ['\0\0\0\u0018ftypmif1', 'HEIF (HEIC)'],
    ['\0\0\0\u0018ftypmsf1', 'HEIF (HEIC)'],
    ['\0\0\0\u0018ftypisom', 'MP4'],
    ['\0\0\0\u0018ftypxavif', 'MP4'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
    ['<?xml version="1.0"?>\n<!-- a -->\n<SVG/>', 'SVG'],
    ['<?xml version="1.0"?><a/>', 'HTML/XML'],
    ['<!DOCTYPE html><title>', 'HTML/XML'],
    ['\u00EF\u00BB\u00BF<html>', 'HTML/XML'],
    ['  \n<HTML>', 'HTML/XML'],
    ['GIF89a', 'GIF'],
    ['GIF87a', 'GIF'],
    ['BM\0\0', 'BMP'],
    ['II*\0', 'TIFF'],
    ['MM\0*', 'TIFF'],
    ['%PDF-1.7', 'PDF'],
    ['PK\u0003\u0004', 'ZIP (Word, Excel)'],
    ['\0\0\u0001\0', 'ICO'],
    ['MZ\u0090', 'EXE'],
    ['version https://git-lfs.github.com/spec/v1', 'git-lfs'],
    ['RIFF\0\0\0\0WAVE', '?'],
    ['\u0089PNG', '?'],
    ['\u00FF\u00D8', '?'],
    ['ảnh', '?'],
    [' <p>', '?'],
  ])('%j is %s', (text, type) => {
    expect(read(text)).toEqual({ kind: 'other', type });
  });
});

/** A note of a JPEG, and what follows its end, are judged by what they hold. */
const noted = (text: string): string => readPicture(jpegOf({ before: segment(0xe1, bytesOf(text)) })).kind;
const followed = (text: string): string => readPicture(jpegOf({ after: bytesOf(text) })).kind;

describe('words that only web pages and programs have', () => {
  test.each([
    ...['<script>', '<SCRIPT src=a>', '<svg onload=a>', '<html>', '<!doctype html>', '<!DOCTYPE HTML>', '<iframe src>'],
    ...['<?php system(1);', '<?PHP', 'javascript:alert(1)', 'JavaScript:a', `${'a'.repeat(5000)}<script>`],
  ])('“%s” is code in a note and behind the end', (text) => {
    expect([noted(text), followed(text)]).toEqual(['code', 'code']);
  });

  test.each([
    ...[
      '',
      'HTX Tà Xùa',
      '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
      '<?xpacket begin=""?>',
      'script',
      'html',
      '< script>',
    ],
    ...['<scrip', '<?ph', 'java script:'],
  ])('“%s” is none', (text) => {
    expect([noted(text), followed(text)]).toEqual(['picture', 'picture']);
  });
});

describe('archives, documents and programs have no place behind the end', () => {
  test.each([
    'PK\u0003\u0004',
    'xx PK\u0003\u0004',
    '%PDF-1.7',
    'x%PDF-',
    'MZ\u0090',
    '\u007FELF',
    '#!/bin/sh',
    'GIF89a',
    'Rar!',
    'xRar!',
    '7z\u00BC',
  ])('%j is one', (text) => {
    expect(followed(text)).toBe('code');
    expect(noted(text)).toBe('picture');
  });

  test.each(['xMZ', 'x\u007FELF', 'x#!', 'xGIF8', 'x7z', 'PK', '%PDF', 'SEFH\u0001'])('%j is none', (text) => {
    expect(followed(text)).toBe('picture');
  });
});
