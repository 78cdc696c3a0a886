// What words and techniques are about, learned from public paper lists: papers of one section speak of one topic. Words that
// part the sections of one list (`fuzz`, `vulner`) are learned as unlike, though of one field. Numbers a word, no text of any
// list; the eighteen lists by which related papers are measured were left out.
// Leaves to others: learning it (tests/eval/learn-meanings.ts), what it is used for (base/related).

import { Meanings } from '../base/related/meanings';
import table from './meanings.json';

export const meanings = new Meanings(table);
