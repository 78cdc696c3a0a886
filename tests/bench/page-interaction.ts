// What a reader does in Stemma's page, and how long it takes: searches, filters, focuses.

// The page's own declaration of `window.stemma`.
import type {} from '../../web/api';
import type { Action } from '../../web/state/state';
import type { Stage } from './page-stage';

export interface Times {
  /** Milliseconds until the browser has painted the page's answer. */
  readonly frame: readonly number[];
  /** Until the map is drawn. */
  readonly drawn: readonly number[];
}

export interface Interaction {
  /** The first letter of a search. */
  readonly index: { readonly frame: number; readonly drawn: number };
  readonly letters: Times;
  readonly filter: Times;
  readonly focus: Times;
}

const WORDS = ['net12', 'words', 'usual'];

export async function interactionOf(stage: Stage): Promise<Interaction> {
  const { page } = await stage.open('stemma');
  try {
    await page.evaluate(() => window.probe.whole);
    const type = (text: string) =>
      page.evaluate((value) => {
        const input = document.querySelector<HTMLInputElement>('#search');
        if (input === null) throw new Error('There is no search.');
        input.focus();
        return window.probe.after(() => {
          input.value = value;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
      }, text);
    const act = (action: Action) =>
      page.evaluate((asked) => window.probe.after(() => window.stemma.dispatch(asked)), action);
    const index = await type('n');
    await page.waitForSelector('.results:not([hidden])');
    const letters: { frame: number; drawn: number }[] = [];
    for (const word of WORDS) {
      for (let end = 1; end <= word.length; end++) letters.push(await type(word.slice(0, end)));
    }
    if ((await page.locator('[role=option]').count()) === 0) throw new Error('The search found nothing.');
    await type('');
    const filters: Action[] = [
      { type: 'set', values: { kinds: ['paper'] } },
      { type: 'set', values: { years: [2018, 2021] } },
      { type: 'reset' },
    ];
    const filter = [];
    for (const action of [...filters, ...filters]) filter.push(await act(action));
    const papers = await page.evaluate(
      () => window.stemma.graph?.filterNodes((_, { kind }) => kind === 'paper').slice(0, 3) ?? [],
    );
    const focus = [];
    for (const key of [...papers.flatMap((paper) => [paper, null])]) focus.push(await act({ type: 'focus', key }));
    return { index, letters: timesOf(letters), filter: timesOf(filter), focus: timesOf(focus) };
  } finally {
    await page.context().close();
  }
}

const timesOf = (times: readonly { frame: number; drawn: number }[]): Times => ({
  frame: times.map(({ frame }) => frame),
  drawn: times.map(({ drawn }) => drawn),
});
