import { describe, expect, it } from 'vitest';
import { basesOf } from '../../../../src/core/extract/lineage/name-bases';
import { knownNames } from '../../../../src/core/extract/mentions/known-names';

const basesAmong = (listed: readonly string[]) => (name: string) =>
  basesOf(name, knownNames(listed.filter((other) => other !== name))).map(({ target }) => target);

describe('versions', () => {
  const bases = basesAmong([
    'MossNet',
    'MossNet v2',
    'MossNet3',
    'Reed',
    'Reed II',
    'Reed++',
    'Fern-2',
    'Oak 1',
    'Oak 2',
  ]);

  it('come after the last listed one before them', () => {
    expect(bases('MossNet3')).toEqual(['MossNet v2']);
    expect(bases('MossNet v2')).toEqual(['MossNet']);
    expect(bases('MossNetV5')).toEqual(['MossNet3']);
    expect(bases('Reed III')).toEqual(['Reed II']);
    expect(bases('Reed++')).toEqual(['Reed']);
    expect(bases('Oak 2')).toEqual(['Oak 1']);
  });

  it('with a point come after the whole one', () => {
    expect(bases('Fern-2.5')).toEqual(['Fern-2']);
    expect(bases('MossNet-1.5')).toEqual(['MossNet']);
  });

  it('that are the first, and numbers that count no versions, come after none of them', () => {
    expect(bases('MossNetv1')).toEqual([]);
    expect(bases('MossNet2024')).toEqual(['MossNet']);
    expect(basesAmong(['Moss14', 'Paper 1'])('Moss15')).toEqual([]);
    expect(basesAmong(['Moss v14'])('Moss v15')).toEqual(['Moss v14']);
    expect(basesAmong(['Paper 1'])('Paper 2')).toEqual([]);
  });
});

describe('names that end in a listed one', () => {
  const bases = basesAmong(['M-MOSS', 'Fast M-MOSS', 'Brisk M-MOSS', 'TarnNet', 'Shift']);

  it('are variants of the longest', () => {
    expect(bases('Deep M-MOSS')).toEqual(['M-MOSS']);
    expect(bases('Shy Fast M-MOSS')).toEqual(['Fast M-MOSS']);
    expect(bases('Tarn-TarnNet')).toEqual(['TarnNet']);
  });

  it('go further than the one that is less so', () => {
    expect(bases('Faster M-MOSS')).toEqual(['Fast M-MOSS']);
    expect(bases('Brisker M-MOSS')).toEqual(['Brisk M-MOSS']);
    expect(bases('Wider M-MOSS')).toEqual(['M-MOSS']);
  });

  it('are none where the listed name is an everyday word or stands in front', () => {
    expect(bases('Tectonic-Shift')).toEqual([]);
    expect(bases('TarnNet Guard')).toEqual([]);
  });
});
