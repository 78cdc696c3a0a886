// Venues, years and dates in the notations of public lists.

import { expect, test } from 'vitest';
import { readVenueYears } from '../../../../src/core/extract/fields/venue-year';

const told = (text: string): string[] => readVenueYears(text).map(({ venue, year, how }) => `${venue} ${year} ${how}`);

test.each([
  ['CVPR 2024', 'CVPR 2024 venue'],
  ["(25'CVPR)", 'CVPR 2025 venue'],
  ["(24'LampConf)", 'LampConf 2024 venue'],
  ["(2025'LampConf)", 'LampConf 2025 venue'],
  ['JFP 31(E17), 2021.', 'JFP 2021 venue'],
  ['JFP 35(e1).', 'JFP null venue'],
  ['JAR 64:1123-1164, 2020', 'JAR 2020 venue'],
  ['2018 Nips, code', 'NeurIPS 2018 venue'],
  ['2025 Models', 'null 2025 year'],
  ['2018 IEEE CDC', 'CDC 2018 venue'],
  ['[2023 Nature Machine Intelligence]', 'Nature Machine Intelligence 2023 venue'],
  ['arXiv 预印本, 2026', 'arXiv 2026 arxiv'],
  ['IJMLC 2020', 'IJMLC 2020 venue'],
  ["SOSP'23", 'SOSP 2023 venue'],
  ['ECCV-20 spotlight', 'ECCV 2020 venue'],
  ['TGRS2021', 'TGRS 2021 venue'],
  ['2019-CVPR', 'CVPR 2019 venue'],
  ['24_NSDI_', 'NSDI 2024 venue'],
  ['21_USENIX_Security_', 'USENIX Security 2021 venue'],
  ['23_LAMPCON_', 'LAMPCON 2023 venue'],
  ['24_', 'null 2024 year'],
  ['Findings of ACL 2023', 'ACL 2023 venue'],
  ['NIPS 2016', 'NIPS 2016 venue'],
  ['NIPS 2020', 'NeurIPS 2020 venue'],
  ['Advances in neural information processing systems. 2014.', 'NeurIPS 2014 venue'],
  ['Arxiv 202210', 'arXiv 2022 arxiv'],
  ['bioRxiv 2024.03.05.583511', 'bioRxiv 2024 arxiv'],
  ['20200804', 'null 2020 date'],
  ['28th Feb., 2022', 'null 2022 date'],
  ["[HotMoss'24]", 'null 2024 year'],
  ["HotMoss'24", 'null 2024 year'],
  ["Eurosys 25'", 'EuroSys 2025 venue'],
  ["(arXiv 23')", 'arXiv 2023 arxiv'],
  ['[arXiv:2407] Lamps', 'arXiv 2024 arxiv'],
  ["(arxiv'2012)", 'arXiv 2020 arxiv'],
  ["(HotMoss 23')", 'null 2023 year'],
])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

test.each([
  ['arXiv 2024.9, Title', 9, 12],
  ['arXiv 2024.10, Title', 10, 13],
  ['ICLR 2024-05-07, Title', 5, 15],
])('the year behind a venue may begin a date: %s', (text, month, end) =>
  expect(readVenueYears(text)).toMatchObject([{ year: 2024, month, start: 0, end }]),
);

test.each([
  ["Lamps in the Cloud, LampCom'15", 'LampCom 2015 venue'],
  ["Lamps in the Cloud, LC'15 [pdf]", 'LC 2015 venue'],
])('a venue that no lexicon has behind a comma: %s', (text, expected) => expect(told(text)).toEqual([expected]));

test('a season with a year is no venue', () => expect(told("Lamps 101, Fall'15")).not.toContain('Fall 2015 venue'));

test('addresses, versions and identifiers hold no years', () => {
  expect(told('https://x.example/CVPR2020/a.pdf and v20.19')).toEqual([]);
  expect(told('JHEP05(2021)247')).not.toContain('null 2024 year');
});

test.each([
  ['Genome Biology 21, no. 1 (December 2020)', 'Genome Biology', 2020],
  ['Nature Methods 15, no. 7 (July 2018): 539–42.', 'Nature Methods', 2018],
  ['Nature Communications 9, no. 1 (08 2018)', 'Nature Communications', 2018],
  ['." Nature 521.7553 (2015): 436-444.', 'Nature', 2015],
  ['." Lamp computation 18.7 (2006): 1527-1554.', 'Lamp computation', 2006],
  ['." CoRR, abs/1502.05477 (2015).', 'arXiv', 2015],
  ['Genome Biology 17 (February 17, 2016)', 'Genome Biology', 2016],
  ['Proceedings of the IEEE International Conference on Computer Vision. 2019', 'ICCV', 2019],
])('volume and issue are no year: %s', (text, venue, year) => {
  expect(readVenueYears(text)[0]).toMatchObject({ venue, year });
});

test('the last word of a longer name of a journal is no venue of its own', () => {
  expect(readVenueYears('Yearly Notes on Human Genetics 19 (August 31, 2018)').every((one) => one.venue === null)).toBe(
    true,
  );
});

test('the acronym of a venue that few lists name counts only beside a year', () => {
  expect(told('Growing Moss in Gardens (TPLP)')).toEqual([]);
  expect(told('Growing Moss in Gardens (TPLP 2020)')).toEqual(['TPLP 2020 venue']);
});
