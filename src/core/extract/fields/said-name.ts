// The names that the words about a work give it and its parts: "CAWM (Correct Answer …): introduces", "our tool, X", "本文提出的X".
// Leaves to others: names in or beside the title (name.ts), names of other works (mentions.ts).

import { longFormIn } from '../../base/acronym';
import { matchesOf } from '../../base/matches';
import { patternFor } from '../../base/plain';
import { initialsOf, letters, squeeze } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { isListedElsewhere, standingOf, UNKNOWN } from '../../lexicon/well-known';
import { isCoined, looksLikeName, titleCase, wordCount } from '../words';
import { fieldOf } from './fields';
import { isOnlyVenue } from './title-links';

/** How far into the words about a work its name may be said: the length of an abstract. */
const FAR = 3000;

/** `(LampTurn, really fast)` in bold behind a reference: the name among the remarks; null if there is none. */
export function remarkedName(remark: string): string | null {
  const inside = /^[(（](.{2,160})[)）]$/u.exec(remark.trim())?.[1];
  const parts = inside
    ?.split(/[,，;；]/)
    .map((part) => part.trim().replace(/\s+(?:tracker|model|method|network)$/i, ''));
  return (
    parts?.find(
      (part) => /^\S*(?:\p{Lu}\S*\p{Lu}|\p{Ll}\p{Lu})\S*$/u.test(part) && mayName(part) && !isOnlyVenue(part),
    ) ?? null
  );
}

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

/** "aka LampNet, Lee et al.": the other name that stands behind a title; null if there is none. */
export function akaName(opening: string): string | null {
  const said = /^[\s"“*•(,–—-]*(?:a\.?k\.?a\.?|also known as|又称|又名)[\s:：]+["“]?([^,，;:()\n"”]{2,40})/iu
    .exec(opening)?.[1]
    ?.trim();
  return said !== undefined && looksLikeName(said) && wordCount(said) <= 3 ? said : null;
}

/** `"The LAMP paper"` behind a title: what people call it; null where it only says which paper it is. */
export function nickname(beside: string): string | null {
  const said = /(?:^|[\s(,–—-])["“(]the ([\p{L}\p{N}+*-]+(?: [\p{L}\p{N}+*-]+){0,2}) paper["”)]/iu.exec(beside)?.[1];
  return said === undefined ||
    /^(?:original|first|seminal|main|full|short|classic|famous|same|next|new|whole|official)\b/i.test(said)
    ? null
    : said;
}

/** "Introduces CopyNet, …", "Proposes a novel architecture: VHRED": the name that the first sentence gives. */
function introducedIn(opening: string): string | null {
  const said =
    /^\W*(?:(?:(?:this|the|first) ){0,2}(?:paper|work)(?: (?:that|which))?|they|we|authors?)?\s*(?:introduc|propos|present|develop)(?:es|ed|e|s|ing)\s+(?:(?:an?|the|their|our|new|novel|architecture|method|model|framework|system|approach|called|named|dubbed)[\s:,]+)*(.{2,60})/iu.exec(
      opening,
    )?.[1];
  const name = /^(?:(?:[\p{Lu}\p{N}]|\p{Ll}{1,2}\p{Lu})[\p{L}\p{N}+.*&-]*)(?:\s[\p{Lu}\p{N}][\p{L}\p{N}+-]*){0,3}/u
    .exec(said ?? '')?.[0]
    ?.replace(/[.,]+$/, '');
  // "introduces a new 1.3B parameter model called …"
  if (name === undefined || name.length < (/\d$/.test(name) ? 2 : 3) || isNoTarget(name)) return null;
  const words = name.split(' ');
  // "introduces a LampNorm layer", "developed a Mosslab package": a part, or what it is made for
  if (
    /\ban?\s+(?:new\s|novel\s)?$/iu.test(opening.slice(0, opening.indexOf(name))) &&
    PART.test(opening.slice(opening.indexOf(name) + name.length))
  )
    return null;
  return looksLikeName(name) || words.length >= 2 ? name : null;
}

/** What a name before it belongs to, rather than to the work. */
const PART = /^\s(?:layer|module|block|package|plugin|extension|interface|loss|corpus|dataset|version|variant)\b/i;

const LETTER = '(?:(?![\\u3040-\\u9fff\\uac00-\\ud7af])[\\p{L}\\p{N}])';
const NAME = `(?<name>(?=[\\p{Lu}\\p{N}])${LETTER}+(?:[-+.]${LETTER}+)*\\+*)(?!-|${LETTER})`;
const KIND =
  '(?:tool|system|prototype|method|framework|approach|algorithm|model|technique|architecture|network|fuzzer|solver|engine|compiler|protocol|library|benchmark|solution)';
const OFFER =
  '\\b(?:propos|present|introduc|develop|design|implement|describ|build|creat|construct|discuss)(?:e|es|ed|s|ing)?\\b';
const WE =
  '\\b(?:we|they|this (?:paper|work|article)|the (?:paper|authors?)|authors)\\s+(?:\\w+ly\\s|further\\s|also\\s|then\\s)?';

/** A pattern, to be found once or as often as it stands there; made when it is first looked for, which many lists never do. */
interface Pattern {
  readonly first: (text: string) => RegExp;
  readonly every: (text: string) => RegExp;
}

const pattern = (source: string, flags: 'iu' | 'u'): Pattern => ({
  first: patternFor(source, flags),
  every: patternFor(source, 'giu'),
});

/** A pattern with words without which it finds nothing: most texts have none of them, and most patterns are never compiled. */
type Hinted = readonly [words: RegExp, pattern: Pattern];

/** Sentences of abstracts that give the work its name, surest first. */
const SAID: readonly Hinted[] = [
  // We develop a fuzzer called TortoiseFuzz · a prototype system DigFuzz
  [
    /called|named|dubbed|termed|namely/iu,
    pattern(
      `${OFFER}(?<way>(?:[^.;:]|\\.(?=\\d)){0,90}?)\\b(?:called|named|dubbed|termed|namely)[\\s,"“]+${NAME}`,
      'iu',
    ),
  ],
  // the first to do so, under the name of "Lanterna"
  [/under the name/iu, pattern(`\\bunder the name(?: of)?[\\s"“]+${NAME}`, 'iu')],
  // models it as a genetic algorithm (called GAuGE: …)
  [/\((?:called|named|dubbed|termed)/iu, pattern(`\\((?:called|named|dubbed|termed)\\s+${NAME}`, 'iu')],
  // this method, called LAMP-IF, uses … · introduced the "light moss", i.e. Limoss,
  [
    /called|named|dubbed|termed/iu,
    pattern(
      `\\b(?:this|their|the (?:new|resulting|proposed)) ${KIND},? (?:is )?(?:called|named|dubbed|termed) ["“]?${NAME}`,
      'iu',
    ),
  ],
  [/\bi\.?e\b/iu, pattern(`${OFFER} the ["“][^"“”]{4,40},?["”],? i\\.?e\\.?,? ${NAME}`, 'iu')],
  // … is used to train a moss model, MOSS-1, on …
  [/train/iu, pattern(`\\btrain(?:s|ed|ing)? an? (?:[\\w-]+ ){0,3}${KIND},? ${NAME}(?=\\s*,)`, 'iu')],
  [/which we/iu, pattern(`\\bwhich we (?:call|name|term|dub|refer to as)\\s+["“]?${NAME}`, 'iu')],
  [
    /our /iu,
    pattern(
      `\\bour (?:[\\w-]+ ){0,3}${KIND},?\\s+${NAME}(?=\\s*[,.;:(]|\\s+(?:is|was|can|does|achieves?|outperforms?)\\b)`,
      'iu',
    ),
  ],
  [
    /propos|present|introduc|develop|design|implement|describ|build|creat|construct|discuss/iu,
    pattern(
      `${OFFER} (?:an? |the )?(?:[\\w-]+ ){0,3}(?:prototype|${KIND})(?: system| tool)?(?: of(?: the)?)?,?\\s+${NAME}`,
      'iu',
    ),
  ],
  // We challenge this paradigm with SIMBX, a framework that …
  [
    /challenge|address|tackle|solve|overcome|resolve|close/iu,
    pattern(
      `${WE}(?:challenge|address|tackle|solve|overcome|resolve|close)s? [^.;]{3,90}? (?:with|by|through|via) ${NAME}, an? `,
      'iu',
    ),
  ],
  // We propose lamp-aware counting, LampCount. Our …
  [
    /propose|present|introduce|develop|design/iu,
    pattern(
      `${WE}(?:propose|present|introduce|develop|design)s? [\\p{Ll}][\\p{Ll}\\p{N}\\s-]{8,70}, ${NAME}(?=\\.(?:\\s|$)|,\\s(?:based|built|that|which|an?)\\s)`,
      'iu',
    ),
  ],
  // Leading to a new algorithm called LampPO · A self-lit method called LAMPO for … · the method is known as LETRO, for
  [
    /called|named|dubbed|known as/iu,
    pattern(
      `(?:\\b(?:new|novel) (?:[\\w-]+ ){0,3}${KIND}|^\\W*an? (?:[\\w-]+ ){0,3}${KIND}|\\b(?:our|the|this) ${KIND}),? (?:is )?(?:also )?(?:called|named|dubbed|known as)[\\s,:"“]+${NAME}`,
      'iu',
    ),
  ],
  // They call the resulting models LampGPT
  [/\bcall/iu, pattern(`${WE}call (?:the|their|its|this) (?:[\\w-]+ )?(?:${KIND}|models|system)\\s+${NAME}`, 'iu')],
  // Proposes a moss matching model – DLMM for …
  [
    /propos|present|introduc/iu,
    pattern(
      `${OFFER} (?:an? )?(?:[\\w-]+ ){1,6}${KIND}\\s*[–—:-]{1,2}\\s*${NAME}(?=\\s+(?:for|to|that|which|an?)\\s|[.,;(]|\\s*$)`,
      'iu',
    ),
  ],
  // We further propose Havoc-MAB, which … · we present the generalized SIPA (Sampling, … · design and implement LampFuzz based on
  [
    /propose|present|introduce|develop|design|describe|derive/iu,
    pattern(
      `${WE}(?:propose|present|introduce|develop|design|describe|derive)s? (?:and (?:implement|develop|build|evaluate)s? )?(?:(?:the|an?) )?(?:(?:new|novel|generalized|simple)\\s)?${NAME}(?=(?<apposed>,\\s+an?\\s)|\\s*[,.:(]|\\s+(?:an?|the|which|that|to|as|for|based|atop|on)\\s)`,
      'iu',
    ),
  ],
  // Metrics: accuracy. Comments: Introduces HSA-DPO, a … · we design a scheme to … and develop TortoiseFuzz, a …
  [
    /propose|present|introduce|develop/iu,
    pattern(`(?:[.:]\\s*|\\band )(?:propose|present|introduce|develop)(?:s|d)? ${NAME}(?=\\s*[,(]|\\s+an?\\s)`, 'iu'),
  ],
];

/** This paper proposes a method called Pattern Aided Local Explanation (PALEX): the words and their initials. */
const SHORTENED = pattern(
  `${WE}(?:propose|present|introduce|develop|design|describe)s?\\s(?<words>[^.;()]{6,140}?)\\s*\\(\\s*${NAME}\\s*\\)`,
  'iu',
);

/** Introduces moss aided walking (MAW), …: a note may leave out who does so. */
const OPENING_SHORTENED = pattern(
  `^\\W*(?:introduc(?:e|es|ing)|propos(?:e|es|ing)|present(?:s|ing)?)\\s(?<words>[^.;:()]{6,140}?)\\s*\\(\\s*${NAME}\\s*\\)`,
  'iu',
);

/** "we develop a strategy by incorporating policy optimization (GRPO)": the name of what is put in. */
const PUT_IN = /(?<!-)\b(?:by|using|with|via|from|on|incorporating|integrating|combining|based|adapting)\b/i;

const CHINESE_OFFER = pattern(
  `(?:本文|论文|作者|文章|文中|我们)[^。；，,|]{0,8}?(?:提出|设计|介绍|开发)(?:了|的|一种|一个|新的|名为|叫做|称为|模型|方法|框架)*\\s*${NAME}`,
  'u',
);

const CHINESE: readonly Pattern[] = [
  CHINESE_OFFER,
  // ，提出了ViT: Vision Transformer · 提出DRIT方法 · 本文提出一个语言模型GPT-3，
  pattern(
    `(?:^|[。；，,|\\s]|本文|论文|作者|文章)(?:[并还也]|进而|从而|因此)?提出(?:了|一种|一个|新的|名为|叫做|称为|[\\u4e00-\\u9fff]{0,8}?(?:模型|方法|框架|网络|算法))*\\s*${NAME}(?=\\s*(?:[，。：:（(,]|方法|模型|网络|框架|算法|来|以))`,
    'u',
  ),
  // 本文提出 Multimodal Unsupervised Image-to-image Translation (MUNIT) 框架
  pattern(`(?:本文|论文|作者|文章|我们)提出了?[^。（(，]{4,90}[（(]\\s*${NAME}\\s*[）)]`, 'u'),
  // 训练了一个LampNet解决…
  pattern(
    `(?:训练|设计|构建|开发|搭建)了(?:一个|一种)(?:新的|名为|叫做|称为)?\\s*${NAME}(?=\\s*(?:[，。：（(,]|来|以|解决|用于|实现|对|网络|模型))`,
    'u',
  ),
  // 这是一个开创性的工作CLIP，
  pattern(`^[^。，]{0,14}的工作\\s*${NAME}(?=[，。])`, 'u'),
  pattern(`^[^。]{0,40}?(?:^|[，。；|\\s])${NAME}(?:是)?(?:一种|使用了|采用了|提出了)`, 'u'),
  pattern(`^\\s*${NAME}，`, 'u'),
];

/** "F-LAMP introduces a factorized lamp": who does so in the first sentence is the work. */
const SUBJECT = pattern(
  `^\\W*${NAME}\\s+(?:(?:introduc|propos|present)e?s|(?<=s\\s+)(?:introduce|propose|present))\\s`,
  'u',
);

/**
 * "RoomVLA studies how …", "RAM: glimpses of a picture", "LampQ; 17 rooms", "LRED algorithm that counts": what the words about a
 * work begin with.
 */
const OPENER = pattern(
  `^\\W*${NAME}(?:(?<label>\\s*[:：]\\s)|;\\s|\\s${KIND} (?:that|which) |\\s(?:\\p{Ll}+ly\\s)?\\p{Ll}+(?<!s)s\\s)`,
  'u',
);

/** "Moss-Corrected Moving Average (MCMA) improves …": the short form of the words that the first sentence is about. */
const SUBJECT_SHORTENED = pattern(
  `^\\W*(?:the )?(?<words>\\p{L}[^.;:,()]{5,90}?)\\s*\\(\\s*${NAME}\\s*\\)(?: ${KIND})?\\s(?:(?:\\p{Ll}+ly\\s)?(?:improv|enhanc|introduc|propos|align|achiev|outperform|combin|extend|generali[sz]|reduc|optimi[sz]|replac|unifi|augment|leverag)e?s|is (?<proposed>proposed|introduced|presented|a (?:new|novel)))\\s`,
  'u',
);

/** The name that such a subject gives; nothing where it is a subject of many works: `Moss Recognition (MR) is …`. */
function subjectShortened(about: string, title: string): string | null {
  const { name, words = '', proposed } = SUBJECT_SHORTENED.first(about).exec(about)?.groups ?? {};
  if (name === undefined || !mayName(name) || /\p{Ll}s$|\p{Lu}s$/u.test(name) || !endsInInitials(name, words))
    return null;
  if (proposed === undefined && titleCase(words) < 0.9) return null;
  const isKnown = standingOf(name) !== UNKNOWN && !isListedElsewhere(name);
  return isKnown && longFormIn(title, name) === null ? null : name;
}

/** The coined word that the words about a work begin with, if the title spells it out or neither it nor any list knows it. */
function openerOf(about: string, title: string): string | null {
  const { name, label } = OPENER.first(about).exec(about)?.groups ?? {};
  if (name === undefined || !mayName(name) || !/\p{Lu}.*\p{Lu}|\p{L}\d/u.test(name) || fieldOf(name) !== null)
    return null;
  // `SoK: …` once more
  if (label !== undefined && title.startsWith(name + label.trim())) return null;
  if (spells(name, title)) return name;
  const inTitle = letters(title).indexOf(letters(name));
  // "B-Tree is a core data structure" below `Efficient Locking on B-Trees`: what the title speaks of
  return label === undefined && inTitle <= 0 && standingOf(name) === UNKNOWN ? name : null;
}

/** `LAMPs` is one LAMP, `LampNets` one LampNet. */
const singular = (name: string): string => name.replace(/(?<=\p{Lu}{2}|\p{Ll}Net)s$/u, '');

/** The name that the sentences about a work of that title give it; null where they give none. */
export function saidName(about: string, title = ''): string | null {
  const opening = introducedIn(about.slice(0, 200));
  // Lamp Aided Walking (LAW): the short form is what others will call it
  const shorter = opening === null ? undefined : shortFormBehind(about, opening);
  if (opening !== null) return singular(shorter ?? opening);
  const subject = SUBJECT.first(about).exec(about)?.groups?.name;
  if (subject !== undefined && mayName(subject)) return singular(subject);
  const opener = openerOf(about, title) ?? subjectShortened(about, title);
  if (opener !== null) return singular(opener);
  const text = squeeze(about.slice(0, FAR));
  for (const said of /[\u4e00-\u9fff]/.test(text)
    ? CHINESE
    : SAID.flatMap(([words, one]) => (words.test(text) ? [one] : []))) {
    if (!said.first(text).test(text)) continue;
    for (const { groups } of matchesOf(said.every(text), text)) {
      const name = groups?.name;
      // We present Lantern, a system …: a word that all know may be a name there
      const isApposed =
        groups?.apposed !== undefined && /^\p{Lu}\p{Ll}{3,}$/u.test(name ?? '') && !isFamily(name ?? '');
      if (name === undefined || !(mayName(name) || isApposed)) continue;
      if (/\b(?:using|based on|on top of|extend\w*|than|from)\b/i.test(groups?.way ?? '')) continue;
      return singular(name);
    }
  }
  return shortFormIn(text, title);
}

/** What "we introduce" stands before, of a title that begins with it: `Moss Lanterns` of `Moss Lanterns for Dark Streets`. */
export function proposedHead(about: string, title: string): string | null {
  const head =
    /^\p{Lu}[\p{L}\p{N}-]*(?:\s[\p{L}\p{N}-]+){1,3}?(?=[:：]|\s(?:for|via|with|using|in|through|by|from)\s)/u.exec(
      title,
    )?.[0];
  if (head === undefined || !/propos|introduc|present/iu.test(about)) return null;
  const words = head
    .split(' ')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]?.toLowerCase()}]${word.slice(1)}`)
    .join(' ');
  const said = new RegExp(
    `\\b(?:[Ww]e|paper|work|authors?)\\s(?:\\p{Ll}+ly\\s)?(?:propos|introduc|present)(?:e|es|ed|s)?\\s(?:the\\s|an?\\s)?(?:new\\s|novel\\s)?(${words})\\b`,
    'u',
  ).exec(about)?.[1];
  return said !== undefined && titleCase(said) === 1 ? said : null;
}

/** The short form of what a sentence proposes; nothing where it is one of two, or of many things: `Micro Air Vehicles (MAVs)`. */
function shortFormIn(text: string, title: string): string | null {
  const found = OPENING_SHORTENED.first(text).exec(text) ?? SHORTENED.first(text).exec(text);
  const { name, words = '' } = found?.groups ?? {};
  if (found === null || name === undefined || !mayName(name) || PUT_IN.test(words)) return null;
  if (!endsInInitials(name, words)) return null;
  if (/^ and [^.;]*\(\p{Lu}/u.test(text.slice(found.index + found[0].length))) return null;
  const one = singular(name);
  return one === name || spells(one, title) ? one : null;
}

/** Parts are named too, and are nobody else's: "a module called MemRecall". */
const PART_NAMED = pattern(
  `(?:\\b(?:called|named|dubbed|termed|coined|referred to as|denoted(?: as)?)|叫做|叫作|称为|称作|名为|命名为)[\\s"“'‘*(《]*${NAME}`,
  'iu',
);

/** "we introduce the S4-PTD and S5-PTD models": the first of two names, and the second. */
const PAIR = `${WE}(?:propose|present|introduce|develop)s? (?:the |two )?(?:new |novel )?`;
const FIRST_OF_PAIR = pattern(`${PAIR}${NAME}(?= and \\p{Lu})`, 'iu');
const SECOND_OF_PAIR = pattern(`${PAIR}[\\p{L}\\p{N}+-]+ and ${NAME}`, 'iu');

/** "A novel Lamp Transfer Network (LTN) is proposed", "a new framework termed Lamp Comparison Network(LCN)". */
const IS_PROPOSED = pattern(
  `\\ban? (?:new |novel |simple )?(?<words>[^.;,()]{6,100}?)\\s*\\(\\s*${NAME}\\s*\\)(?:\\s[^.;,()]{3,40}?)?\\s(?:is|are|was|were)\\s(?:then |further |also )?(?:proposed|introduced|presented|developed|designed)`,
  'iu',
);
const NAMED_IN_FULL = pattern(
  `${OFFER}[^.;:]{0,90}?\\b(?<!so-)(?:called|named|dubbed|termed)\\s+["“]?(?<words>[^.;,()]{6,80}?)\\s*\\(\\s*${NAME}\\s*\\)`,
  'iu',
);

/** Whatever gives a name to the work or to a part of it. */
const EVERY: readonly Hinted[] = [
  ...SAID,
  [/propose|present|introduce|develop|design|describe/iu, SHORTENED],
  [/(?:is|are|was|were) (?:\w+ )?(?:propos|introduc|present|develop|design)/iu, IS_PROPOSED],
  [/called|named|dubbed|termed/iu, NAMED_IN_FULL],
  [/propose|present|introduce|develop/iu, FIRST_OF_PAIR],
  [/propose|present|introduce|develop/iu, SECOND_OF_PAIR],
  [/提出|设计|介绍|开发/u, CHINESE_OFFER],
  [/called|named|dubbed|termed|coined|referred to|denoted|叫做|叫作|称为|称作|名为/iu, PART_NAMED],
];

/** All names that the words about a work give to it and to its parts. */
export const saidNames = (about: string): string[] =>
  EVERY.flatMap(([words, { every }]) => (words.test(about) ? matchesOf(every(about), about) : []))
    .filter(({ groups }) => !PUT_IN.test(groups?.words ?? ''))
    .map(({ groups }) => groups?.name ?? '')
    .filter(isCoined);

/** `(LAW)` behind Lamp Aided Walking, `(LAWEN)` behind Lamp Aided Walking of Engineers at Night: the phrase may go on. */
function shortFormBehind(text: string, phrase: string): string | undefined {
  const behind = text.slice(text.indexOf(phrase) + phrase.length);
  const found =
    /^(?<more>(?:\s(?:of|for|and|in|on|with|the|[\p{Lu}\p{N}][\p{L}\p{N}-]*)){0,6})\s*\(\s*(?<short>[\p{L}\p{N}-]{2,12})\s*\)/u;
  const { more = '', short } = found.exec(behind)?.groups ?? {};
  if (short === undefined) return undefined;
  return endsInInitials(short, phrase) || (mayName(short) && spells(short, phrase + more)) ? short : undefined;
}

/** Not what many speak of and few list: `3DGS`. */
export function mayBeOwn(short: string): boolean {
  const { listed, mentioned, data, task } = standingOf(short);
  return !isFamily(short) && !isNoTarget(short) && data + task === 0 && mentioned <= Math.max(1, listed);
}

/** `HLM` of the name Hanging Lamp Machines, where the words about the work have "hanging lamp machines (HLMs)" or "HLMs (Hanging …". */
export function shortFormOf(name: string, about: string): string | null {
  if (!/\s/.test(name) || !about.includes('(')) return null;
  const words = name.replace(/s$/, '').replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+');
  const found = new RegExp(
    `(?:${words}s?\\s*\\(["“]?(?<behind>[\\p{L}\\p{N}-]{2,12})["”]?\\)|(?<before>[\\p{L}\\p{N}-]{2,12})\\s\\(${words}s?\\))`,
    'iu',
  ).exec(about)?.groups;
  const short = found?.behind ?? found?.before;
  return short !== undefined && isCoined(short) && mayBeOwn(short) && spells(short.replace(/(?<=\p{Lu})s$/u, ''), name)
    ? singular(short)
    : null;
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
  /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{Lu}.*\d|^\p{Lu}\p{Ll}{3,}$|^\p{Ll}{3,}2\p{Ll}{3}/u.test(word) &&
  !isFamily(word) &&
  !isNoTarget(word) &&
  !isFamily(word.replace(/s$/, '')) &&
  !isNoTarget(word.replace(/s$/, ''));

/** Whether the capitals of a short form are the first letters of the words before it. */
function endsInInitials(name: string, words: string): boolean {
  const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  if (capitals.length >= 2 && initialsOf(words).endsWith(capitals)) return true;
  // Drivable 3D Moss Lamps (D3ML), a conditional adversarial autoencoder (CAAE)
  if (/\p{L}\d\p{L}/u.test(name) && initialsOf(words).endsWith(letters(name))) return true;
  const long = longFormIn(words.split(/\s+/).slice(-8).join(' '), name);
  return (
    long !== null && words.trim().endsWith(long) && !/\b(?:for|of|to)\b/i.test(words.trim().slice(0, -long.length))
  );
}
