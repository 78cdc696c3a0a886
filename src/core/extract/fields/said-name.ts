// The names that the words about a work give it and its parts: "CAWM (Correct Answer …): introduces", "our tool, X", "本文提出的X".
// Leaves to others: names in or beside the title (name.ts), names of other works (mentions.ts).

import { matchesOf } from '../../base/matches';
import { cheaper } from '../../base/plain';
import { letters, squeeze } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { isCoined, looksLikeName, wordCount } from '../words';
import { fieldOf } from './fields';

/** How far into the words about a work its name may be said: the length of an abstract. */
const FAR = 3000;

/** The label before the sentence: `RAD (Routing Agreement Decoding): introduces a method …`; null if there is none. */
export function labelName(opening: string): string | null {
  const said =
    /^[\s"“*•-]*([^\s:：(][^:：()\n]{1,47}?)(?:\s*\([^()]{3,120}\))?\s*[:：]\s*(?:(?:this|the) (?:paper|work)\s+)?(?:introduc|propos|present|develop|describ)(?:es|e|ed)\s/u.exec(
      opening,
    )?.[1];
  if (said === undefined || wordCount(said) > 5 || fieldOf(said) !== null) return null;
  // ToolGraph + DPO, Replay Pairing; not "Improves on VCL:", "GAN training protocol:"
  const words = said.trim().split(/\s+/);
  return words.every((word) => /^[\p{Lu}\p{N}+&]|^\p{Ll}+\p{Lu}/u.test(word)) ? words.join(' ') : null;
}

/** "Introduces CopyNet, …", "Proposes a novel architecture: VHRED": the name that the first sentence gives. */
function introducedIn(opening: string): string | null {
  const said =
    /^\W*(?:(?:this|the) (?:paper|work)|they|we|authors?)?\s*(?:introduc|propos|present|develop)(?:es|ed|e|s|ing)\s+(?:(?:an?|the|their|our|new|novel|architecture|method|model|framework|system|approach|called|named|dubbed)[\s:,]+)*(.{2,60})/iu.exec(
      opening,
    )?.[1];
  const name = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}+.*-]*)(?:\s[\p{Lu}\p{N}][\p{L}\p{N}+-]*){0,3}/u
    .exec(said ?? '')?.[0]
    ?.replace(/[.,]+$/, '');
  // "introduces a new 1.3B parameter model called …"
  if (name === undefined || isNoTarget(name)) return null;
  const words = name.split(' ');
  return looksLikeName(name) || words.length >= 2 ? name : null;
}

const LETTER = '(?:(?![\\u3040-\\u9fff\\uac00-\\ud7af])[\\p{L}\\p{N}])';
const NAME = `(?<name>(?=[\\p{Lu}\\p{N}])${LETTER}+(?:[-+.]${LETTER}+)*\\+*)(?!-|${LETTER})`;
const KIND =
  '(?:tool|system|prototype|method|framework|approach|algorithm|model|technique|architecture|network|fuzzer|solver|engine|compiler|protocol|library|benchmark|solution)';
const OFFER =
  '\\b(?:propos|present|introduc|develop|design|implement|describ|build|creat|construct|discuss)(?:e|es|ed|s|ing)?\\b';
const WE =
  '\\b(?:we|they|this (?:paper|work|article)|the (?:paper|authors?)|authors)\\s+(?:\\w+ly\\s|further\\s|also\\s|then\\s)?';

/** Sentences of abstracts that give the work its name, surest first. */
const SAID: readonly RegExp[] = [
  // We develop a fuzzer called TortoiseFuzz · a prototype system DigFuzz
  new RegExp(
    `${OFFER}(?<way>(?:[^.;:]|\\.(?=\\d)){0,90}?)\\b(?:called|named|dubbed|termed|namely)[\\s,"“]+${NAME}`,
    'iu',
  ),
  new RegExp(`\\bwhich we (?:call|name|term|dub|refer to as)\\s+["“]?${NAME}`, 'iu'),
  new RegExp(
    `\\bour (?:[\\w-]+ ){0,3}${KIND},?\\s+${NAME}(?=\\s*[,.;:(]|\\s+(?:is|was|can|does|achieves?|outperforms?)\\b)`,
    'iu',
  ),
  new RegExp(
    `${OFFER} (?:an? |the )?(?:[\\w-]+ ){0,3}(?:prototype|${KIND})(?: system| tool)?(?: of)?,?\\s+${NAME}`,
    'iu',
  ),
  // We challenge this paradigm with SIMBX, a framework that …
  new RegExp(
    `${WE}(?:challenge|address|tackle|solve|overcome|resolve|close)s? [^.;]{3,90}? (?:with|by|through|via) ${NAME}, an? `,
    'iu',
  ),
  // We further propose Havoc-MAB, which … · we present the generalized SIPA (Sampling, …
  new RegExp(
    `${WE}(?:propose|present|introduce|develop|design|describe)s? (?:(?:the|an?) )?(?:(?:new|novel|generalized|simple)\\s)?${NAME}(?=\\s*[,.:(]|\\s+(?:an?|the|which|that|to|as|for)\\s)`,
    'iu',
  ),
];

/** This paper proposes a method called Pattern Aided Local Explanation (PALEX): the words and their initials. */
const SHORTENED = new RegExp(
  `${WE}(?:propose|present|introduce|develop|design|describe)s?\\s(?<words>[^.;()]{6,140}?)\\s*\\(\\s*${NAME}\\s*\\)`,
  'iu',
);

/** "we develop a strategy by incorporating policy optimization (GRPO)": the name of what is put in. */
const PUT_IN = /\b(?:by|using|with|via|from|on|incorporating|integrating|combining|based|adapting)\b/i;

const CHINESE: readonly RegExp[] = [
  new RegExp(
    `(?:本文|论文|作者|文章|文中|我们)[^。；，,|]{0,8}?(?:提出|设计|介绍|开发)(?:了|的|一种|一个|新的|名为|叫做|称为|模型|方法|框架)*\\s*${NAME}`,
    'u',
  ),
  // ，提出了ViT: Vision Transformer · 提出DRIT方法 · 本文提出一个语言模型GPT-3，
  new RegExp(
    `(?:^|[。；，,|\\s]|本文|论文|作者|文章)(?:[并还也]|进而|从而|因此)?提出(?:了|一种|一个|新的|名为|叫做|称为|[\\u4e00-\\u9fff]{0,8}?(?:模型|方法|框架|网络|算法))*\\s*${NAME}(?=\\s*(?:[，。：:（(,]|方法|模型|网络|框架|算法|来|以))`,
    'u',
  ),
  // 本文提出 Multimodal Unsupervised Image-to-image Translation (MUNIT) 框架
  new RegExp(`(?:本文|论文|作者|文章|我们)提出了?[^。（(，]{4,90}[（(]\\s*${NAME}\\s*[）)]`, 'u'),
  // 这是一个开创性的工作CLIP，
  new RegExp(`^[^。，]{0,14}的工作\\s*${NAME}(?=[，。])`, 'u'),
  new RegExp(`^[^。]{0,40}?(?:^|[，。；|\\s])${NAME}(?:是)?(?:一种|使用了|采用了|提出了)`, 'u'),
  new RegExp(`^\\s*${NAME}，`, 'u'),
];

/** "F-LAMP introduces a factorized lamp": who does so in the first sentence is the work. */
const SUBJECT = new RegExp(
  `^\\W*${NAME}\\s+(?:(?:introduc|propos|present)e?s|(?<=s\\s+)(?:introduce|propose|present))\\s`,
  'u',
);

/** `LAMPs` is one LAMP. */
const singular = (name: string): string => name.replace(/(?<=\p{Lu}{2})s$/u, '');

/** The name that the sentences about a work give it; null where they give none. */
export function saidName(about: string): string | null {
  const opening = introducedIn(about.slice(0, 200));
  // Lamp Aided Walking (LAW): the short form is what others will call it
  const shorter = opening === null ? undefined : shortFormBehind(about, opening);
  if (opening !== null) return singular(shorter ?? opening);
  const subject = cheaper(SUBJECT, about).exec(about)?.groups?.name;
  if (subject !== undefined && mayName(subject)) return singular(subject);
  const text = squeeze(about.slice(0, FAR));
  for (const pattern of /[\u4e00-\u9fff]/.test(text) ? CHINESE : SAID) {
    const groups = cheaper(pattern, text).exec(text)?.groups;
    const name = groups?.name;
    if (name === undefined || !mayName(name)) continue;
    if (/\b(?:using|based on|on top of|extend\w*|than|from)\b/i.test(groups?.way ?? '')) continue;
    return name;
  }
  const short = cheaper(SHORTENED, text).exec(text)?.groups;
  const own = !PUT_IN.test(short?.words ?? '');
  const initials = (short?.words ?? '').match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)?.join('') ?? '';
  if (own && short?.name !== undefined && mayName(short.name) && endsInInitials(short.name, initials))
    return short.name;
  return null;
}

/** Parts are named too, and are nobody else's: "a module called MemRecall". */
const PART_NAMED = new RegExp(
  `(?:\\b(?:called|named|dubbed|termed|coined|referred to as|denoted(?: as)?)|叫做|叫作|称为|称作|名为|命名为)[\\s"“'‘*(《]*${NAME}`,
  'iu',
);

/** "we introduce the S4-PTD and S5-PTD models": the first of two names, and the second. */
const PAIR = `${WE}(?:propose|present|introduce|develop)s? (?:the |two )?(?:new |novel )?`;
const FIRST_OF_PAIR = new RegExp(`${PAIR}${NAME}(?= and \\p{Lu})`, 'iu');
const SECOND_OF_PAIR = new RegExp(`${PAIR}[\\p{L}\\p{N}+-]+ and ${NAME}`, 'iu');

/** The patterns with words without which they find nothing: most texts have none of them, and most patterns are never compiled. */
const EVERY: readonly (readonly [words: RegExp, pattern: RegExp | undefined])[] = [
  [/called|named|dubbed|termed|namely/iu, SAID[0]],
  [/which we/iu, SAID[1]],
  [/our /iu, SAID[2]],
  [/propos|present|introduc|develop|design|implement|describ|build|creat|construct|discuss/iu, SAID[3]],
  [/challenge|address|tackle|solve|overcome|resolve|close/iu, SAID[4]],
  [/propose|present|introduce|develop|design|describe/iu, SAID[5]],
  [/propose|present|introduce|develop|design|describe/iu, SHORTENED],
  [/propose|present|introduce|develop/iu, FIRST_OF_PAIR],
  [/propose|present|introduce|develop/iu, SECOND_OF_PAIR],
  [/提出|设计|介绍|开发/u, CHINESE[0]],
  [/called|named|dubbed|termed|coined|referred to|denoted|叫做|叫作|称为|称作|名为/iu, PART_NAMED],
];

/** All names that the words about a work give to it and to its parts. */
export const saidNames = (about: string): string[] =>
  EVERY.flatMap(([words, pattern]) =>
    pattern !== undefined && words.test(about) ? matchesOf(everywhere(pattern), about) : [],
  )
    .filter(({ groups }) => !PUT_IN.test(groups?.words ?? ''))
    .map(({ groups }) => groups?.name ?? '')
    .filter(isCoined);

const globals = new Map<RegExp, RegExp>();

/** The same pattern, to be found as often as it stands there. */
function everywhere(pattern: RegExp): RegExp {
  const known = globals.get(pattern) ?? new RegExp(pattern, 'giu');
  globals.set(pattern, known);
  return known;
}

/** `(LAW)` behind Lamp Aided Walking, `(LAWEN)` behind Lamp Aided Walking of Engineers at Night: the phrase may go on. */
function shortFormBehind(text: string, phrase: string): string | undefined {
  const behind = text.slice(text.indexOf(phrase) + phrase.length);
  const found =
    /^(?<more>(?:\s(?:of|for|and|in|on|with|the|\p{Lu}[\p{L}-]*)){0,6})\s*\(\s*(?<short>[\p{L}\p{N}-]{2,12})\s*\)/u;
  const { more = '', short } = found.exec(behind)?.groups ?? {};
  if (short === undefined) return undefined;
  const initials = phrase.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)?.join('') ?? '';
  return endsInInitials(short, initials) || (mayName(short) && spells(short, phrase + more)) ? short : undefined;
}

/** Whether the letters of a short form stand in the words in order, the first one at their beginning. */
function spells(short: string, words: string): boolean {
  const [first = '', ...rest] = letters(short);
  let at = letters(words).startsWith(first) ? 1 : 0;
  for (const letter of rest) at = at > 0 ? letters(words).indexOf(letter, at) + 1 : 0;
  return at > 0;
}

/** A coined word with capitals or digits of its own; no kind of thing (`CNN`, `GPU`). */
const mayName = (word: string): boolean =>
  word.length >= 3 &&
  word.length <= 24 &&
  isCoined(word) &&
  /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{Lu}.*\d|^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
  !isFamily(word) &&
  !isNoTarget(word) &&
  !isFamily(word.replace(/s$/, '')) &&
  !isNoTarget(word.replace(/s$/, ''));

/** Whether the capitals of a short form are the first letters of the words before it. */
function endsInInitials(name: string, initials: string): boolean {
  const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return capitals.length >= 2 && initials.toLowerCase().endsWith(capitals);
}
