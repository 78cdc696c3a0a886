// What a heading says: a topic, a year, a venue, or something that is not the list.

import { expect, test } from 'vitest';
import { readHeading } from '../../../../src/core/extract/fields/headings';

const heading = (text: string): string => {
  const { role, name, year, venue } = readHeading({ text, marks: [], lines: [[0, 1]] });
  return role === 'topic' ? `topic ${name}` : role === 'time' ? `time ${venue} ${year}` : role;
};

test.each([
  ['CVPR 2018', 'time CVPR 2018'],
  ['NeurIPS 2020 (Dec)', 'time NeurIPS 2020'],
  ['August 2021', 'time null 2021'],
  ['2017', 'time null 2017'],
  ['2025 (35 models)', 'time null 2025'],
  ['04 Lamp Diffusion', 'topic Lamp Diffusion'],
  ['Year 2024', 'time null 2024'],
  ['Cognition', 'topic Cognition'],
  ['arXiv', 'time arXiv null'],
  ['2018-11', 'time null 2018'],
  ['1.3 Sound Evolution', 'topic Sound Evolution'],
  ['2. 🔥 Token merging (23)', 'topic Token merging'],
  ['2020 and before', 'time null null'],
  ['ICLR 2024 submissions', 'time ICLR 2024'],
  ['3️⃣ From Streets to Lamps', 'topic From Streets to Lamps'],
  ['Before Feb. 23 2020', 'time null null'],
  ['Setp. 15, 2022', 'time null null'],
  ['Added before Apirl 20, 2020', 'time null null'],
  ['May and June', 'topic May and June'],
  ['Decoding', 'topic Decoding'],
  ['Marketing 2', 'topic Marketing 2'],
  ['2015 Others', 'time null 2015'],
  ['2014 Others & Before', 'time null null'],
  ['Updated on 2026.06.29', 'topic '],
  ['目录', 'contents'],
  ['External Reading Lists', 'skip'],
  ['1: 20220502', 'topic '],
  ['Author: Jo Lee', 'topic '],
])('%s', (text, expected) => expect(heading(text)).toBe(expected));

test.each([
  ['Tools & Frameworks', true],
  ['Datasets', true],
  ['Open Source Code', true],
  ['Video Lectures', true],
  ['Text-to-Video Generation', false],
  ['Tool Learning', false],
  ['Dataset Distillation', false],
])('%s is over things that are no papers: %s', (text, doubtful) =>
  expect(readHeading({ text, marks: [], lines: [[0, 1]] }).doubtful).toBe(doubtful),
);
