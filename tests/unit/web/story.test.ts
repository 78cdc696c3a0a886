import { describe, expect, test } from 'vitest';
import { readStory, STORY_LIMITS, storyText } from '../../../src/core/model/story';
import { DEFAULTS } from '../../../web/state/settings';
import { settingsOf, stateOf } from '../../../web/story/show';
import { NO_STORY, type StoryAction, type StoryState, updateStory } from '../../../web/story/state';
import { stepWords } from '../../../web/story/step-words';
import { smallCatalog } from './make';

const step = (caption: string, state = '') => ({ caption, state });
const story = { title: 'Pruning', steps: [step('one'), step('two', 'view=lineage'), step('three')] };
const done = (...actions: StoryAction[]): StoryState =>
  actions.reduce(updateStory, updateStory(NO_STORY, { type: 'open', story }));
const captions = (state: StoryState): string[] => state.story.steps.map(({ caption }) => caption);

describe('the file of a story', () => {
  test('what is saved is read again, to the letter', () => {
    const odd = { title: '<b> & “x”', steps: [step('line\nبالعربية \u{1f600} <script>', 'q=%3Cb%3E&view=table')] };
    expect(readStory(storyText(odd))).toEqual({ ok: true, story: odd });
  });

  test('members that nobody knows are left out; the mark before a fragment too', () => {
    const text = JSON.stringify({ schema: 1, title: '', by: 'me', steps: [{ ...step('a', '#view=map'), more: 1 }] });
    expect(readStory(text)).toEqual({ ok: true, story: { title: '', steps: [step('a', 'view=map')] } });
  });

  const file = (members: object): string => JSON.stringify({ schema: 1, title: 't', steps: [step('a')], ...members });
  test.each([
    ['{"schema": 1', /^it is not JSON: /],
    ['[]', /^wanted an object, found \[\]/],
    ['null', /^wanted an object, found null/],
    [file({ schema: 2 }), /schema 1, and this one has 2; a newer Stemma/],
    [file({ schema: '1' }), /^schema: wanted 1, found "1"/],
    [file({ title: 7 }), /^title: wanted a text, found 7/],
    [file({ steps: { 0: step('a') } }), /^steps: wanted a list/],
    [file({ steps: [] }), /^it has no steps/],
    [file({ steps: [step('a'), { caption: 'b' }] }), /^step 2 → state: wanted a text, found nothing/],
    [file({ steps: [step('a'), step('b'), 'c'] }), /^step 3: wanted an object, found "c"/],
    [file({ steps: [{ caption: { html: 'x' }, state: '' }] }), /^step 1 → caption: wanted a text/],
    [file({ steps: [step('a'.repeat(5000))] }), /^step 1 → caption: it has 5000 characters/],
    [file({ steps: Array.from({ length: STORY_LIMITS.steps + 1 }, () => step('a')) }), /^it has 201 steps/],
  ])('%.60s is refused in words', (text, problem) => {
    expect(readStory(text)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
  });
});

describe('making a story', () => {
  test('steps are added, moved, changed and removed; then it is not saved', () => {
    expect(captions(done({ type: 'add', step: step('four') }))).toEqual(['one', 'two', 'three', 'four']);
    expect(captions(done({ type: 'move', index: 2, by: -1 }))).toEqual(['one', 'three', 'two']);
    expect(captions(done({ type: 'move', index: 0, by: 1 }))).toEqual(['two', 'one', 'three']);
    expect(captions(done({ type: 'remove', index: 1 }))).toEqual(['one', 'three']);
    const edited = done({ type: 'edit', index: 1, values: { caption: 'new' } });
    expect(edited.story.steps[1]).toEqual(step('new', 'view=lineage'));
    expect(edited.isSaved).toBe(false);
    expect(done({ type: 'title', title: 'x' }, { type: 'saved' }).isSaved).toBe(true);
  });

  test('past the ends nothing moves', () => {
    for (const action of [
      { type: 'move', index: 0, by: -1 },
      { type: 'move', index: 2, by: 1 },
      { type: 'remove', index: 9 },
    ] as const)
      expect(captions(done(action))).toEqual(['one', 'two', 'three']);
  });
});

describe('playing a story', () => {
  const go = (by: 1 | -1): StoryAction => ({ type: 'go', by });
  test('on and back between the ends, from any step, to the end', () => {
    const play: StoryAction = { type: 'play', index: 0 };
    expect(done(play).at).toBe(0);
    expect(done(play, go(-1)).at).toBe(0);
    expect(done(play, go(1), go(1), go(1)).at).toBe(2);
    expect(done({ type: 'play', index: 7 }).at).toBeNull();
    expect(done(play, go(1), { type: 'end' }).at).toBeNull();
    expect(done(go(1)).at).toBeNull();
  });

  test('an offered story waits; playing or declining ends the offer, the steps stay', () => {
    const offered = updateStory(NO_STORY, { type: 'offer', story });
    expect(offered).toMatchObject({ isOffered: true, at: null });
    expect(updateStory(offered, { type: 'play', index: 0 })).toMatchObject({ isOffered: false, at: 0 });
    expect(updateStory(offered, { type: 'decline' })).toMatchObject({ isOffered: false, at: null, story });
  });

  test('what is changed is not played on: a step that is gone cannot be shown', () => {
    expect(done({ type: 'play', index: 2 }, { type: 'remove', index: 2 }).at).toBeNull();
  });
});

describe('a step and the page', () => {
  test('a step is an address without the colours; the reader keeps theirs unless the step names some', () => {
    const settings = { ...DEFAULTS, view: 'lineage', select: 'method:tome', theme: 'dark' } as const;
    expect(stateOf(settings)).toBe('view=lineage&select=method:tome');
    expect(settingsOf(step('', stateOf(settings)), 1, 'dark')).toEqual({ settings, notices: [] });
    expect(settingsOf(step('', 'theme=light'), 1, 'dark').settings.theme).toBe('light');
  });

  test('values that no page knows are told with the step, and ignored', () => {
    const { settings, notices } = settingsOf(step('', 'view=sideways&q=cut&<img>=1'), 4, 'auto');
    expect(settings).toEqual({ ...DEFAULTS, q: 'cut' });
    expect(notices).toHaveLength(2);
    expect(notices[0]).toMatch(/^Step 4 of the story: .*sideways/);
  });

  test('a step in words', () => {
    const { graph } = smallCatalog();
    expect(stepWords(graph, '')).toBe('Map');
    expect(stepWords(graph, 'view=lineage&select=paper:leafcut&focus=method:tome&years=2023-2024&confidence=0.5')).toBe(
      'Lineage · LeafCut · around ToMe · 2023–2024 · filtered',
    );
    expect(stepWords(graph, 'path=paper:leafcut..paper:gone&q=x')).toBe('Map · LeafCut and paper:gone · “x”');
  });
});
