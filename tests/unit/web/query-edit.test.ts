import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldIn, withField } from '../../../web/data/query-edit';
import { clausesOf, FIELDS, type Field } from '../../../web/data/query-words';

const WAYS: readonly Field[] = ['draws-on', 'extends', 'uses'];

describe('one field of a query', () => {
  test('is read where it stands, whichever of several it is; what is ruled out is no value', () => {
    expect(fieldIn('mamba title:pruning', ['title'])).toEqual({ field: 'title', value: 'pruning' });
    expect(fieldIn('extends:"Token Merging" year:2024', WAYS)).toEqual({ field: 'extends', value: 'Token Merging' });
    expect(fieldIn('based-on:ToMe', WAYS)).toEqual({ field: 'extends', value: 'ToMe' });
    expect(fieldIn('-title:pruning mamba', ['title'])).toBe(null);
  });

  test('keeps the space after which a word is still to come', () => {
    const query = withField('', ['title'], { field: 'title', value: 'token ' });
    expect(fieldIn(query, ['title'])?.value).toBe('token ');
  });

  test('is written in its place, added at the end, taken out; another takes the place of the one that was there', () => {
    expect(withField('mamba title:old year:2024', ['title'], { field: 'title', value: 'new words' })).toBe(
      'mamba title:"new words" year:2024',
    );
    expect(withField('mamba', ['title'], { field: 'title', value: 'new' })).toBe('mamba title:new');
    expect(withField('a extends:ToMe b', WAYS, { field: 'uses', value: 'ToMe' })).toBe('a uses:ToMe b');
    expect(withField('a extends:ToMe b', WAYS, null)).toBe('a b');
    expect(withField('title:x', ['title'], { field: 'title', value: '  ' })).toBe('');
  });

  test('whatever is written can be read again, and all other parts of the query stay', () => {
    const words = fc.array(fc.constantFrom('mamba', 'year:>=2024', '-venue:CVPR', '"two words"', 'RE:x', '-title:no'));
    fc.assert(
      fc.property(words, fc.constantFrom(...FIELDS), fc.string({ unit: 'binary' }), (parts, field, text) => {
        const value = text.replace(/["\s\p{C}]+/gu, ' ').trim();
        const before = parts.filter((part) => !part.startsWith(`${field}:`)).join(' ');
        const query = withField(before, [field], { field, value });
        expect(fieldIn(query, [field])?.value ?? '').toBe(value);
        expect(clausesOf(withField(query, [field], null)).map((clause) => clause.value)).toEqual(
          clausesOf(before).map((clause) => clause.value),
        );
      }),
    );
  });
});
