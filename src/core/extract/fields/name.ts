// The short name of a work as its entry prints it, and other names it goes by.
// Leaves to others: matching names across entries (link).

import { longFormIn } from '../../base/acronym';
import { withoutFormulas } from '../../base/latex';
import { initialsOf, letters, STAR, squeeze, subsequence } from '../../base/text';
import { isFamily, isFirm, isNoTarget } from '../../lexicon/not-targets';
import { areCommonWords, isCommonWord } from '../../lexicon/words';
import type { Link } from '../../model/facts';
import { isKindBeside } from '../names-of-kinds';
import { isCoined, looksLikeName, titleCase, wordCount } from '../words';
import { nameAtEnd, nameBeforeKind } from './lead-name';
import { labelType, readAddress } from './links';
import { akaName, labelName, mayBeOwn, nickname, proposedHead, remarkedName, saidName, shortFormOf } from './said-name';
import { isOnlyVenue } from './title-links';

export interface Names {
  readonly name: string | null;
  readonly aliases: readonly string[];
}

export interface NameSources {
  readonly title: string;
  /** Printed beside the title: `**Short**: "Title"`. */
  readonly printed: string | null;
  /** From a Model / Method column or field. */
  readonly column: string | null;
  /** What stands right behind the title: `(TRPO)`, `` `CoCoNET` ``. */
  readonly beside: string;
  readonly links: readonly Link[];
  /** Badges and captions beside the title that are no labels: `PETAL`, `ViT Framework`. */
  readonly tags?: readonly string[];
  /** What the entry says about the work. */
  readonly about?: string;
  /** What stands in bold there. */
  readonly bold?: readonly string[];
  /** What stands in bold behind the title in the same line. */
  readonly remarks?: readonly string[];
  /** The first of it, if nothing stands between: `**"Title"**. **LampNet**`. */
  readonly boldBeside?: string | null;
  /** Names that say in this document what kind of works these are, in small letters. */
  readonly kinds?: ReadonlySet<string> | undefined;
}

/** What a column calls a work, without whose it is: `LampNet (Lee et al., 2019)`; nothing where that is all, `Lee and Ruiz (2019)`. */
function withoutPeople(text: string): string {
  const own = text.replace(/\s*[(（][^()（）]*(?:\bet\.?\s?al\b|(?:19|20)\d{2})[^()（）]*[)）][\s\d]*$/iu, '');
  const arePeople =
    /\bet\.?\s?al\b/i.test(own) || (own !== text && /^\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)$/u.test(own));
  return arePeople ? '' : own.replace(/(?<=\S)(?=\([^()]{3,}\)$)/, ' ');
}

/** Without what may stand round a name; the bracket of `TD(0)` is its own. */
const tidy = (text: string): string =>
  squeeze(withoutFormulas(text).replace(MARKUP, ' '))
    // (Mis)counting: the bracket is its own
    .replace(/^(?!\([^()]*\)\p{L})[([:\s-]+/u, '')
    // LampADS(ICML2022), LampMatch (arxiv2021.12)(IJCV2023): the bracket is where it appeared
    .replace(/(?<=\S)(?:\s?\([\p{L}\s'’.-]{0,30}(?:19|20)\d{2}(?:\.\d{1,2})?\))+$/u, '')
    // 2022 LampGPT
    .replace(/^(?:19[5-9]\d|20[0-3]\d)\s+(?=\p{Lu}.*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\d))/u, '')
    .replace(/(?<!\([^()]*)\)+$|[\]:,.;\s-]+$/g, '')
    // LampNet (Lamp Networks: the other half of the bracket went with the colon
    .replace(/^[^()]+ \([^()]+$/, (half) => `${half})`);

/** Signs that are no part of a name; the star of `RRT*` is. */
const MARKUP = new RegExp(`(?!${STAR.source})\\*|[\`"“”]`, 'gu');

/** Chooses the name, most explicit source first; the rest become aliases. */
export function nameOf(sources: NameSources): Names {
  const { title } = sources;
  const about = (sources.about ?? '').slice(0, BRIEF);
  const found: string[] = [];
  // What only running words call it: the label may use it.
  const called: string[] = [];
  // What a sentence or the words behind it say to be the name is one, though a meeting is called so too.
  const offer = (text: string | null | undefined, isSpelled = false, to = found): void => {
    const name = tidy(text ?? '');
    // Proposer-Agent-Evaluator (PAE)
    const [, long, short] = /^(\S.*?)\s+\(([^()]+)\)$/.exec(name) ?? [];
    if (long !== undefined && short !== undefined) {
      const before = to.length;
      offer(long, false, to);
      if (to.length > before && looksLikeName(short)) offer(short, false, to);
      return;
    }
    if (name.length < 2 || name.length > 48 || !/[\p{L}]/u.test(name) || NO_NAME.test(name)) return;
    if (sources.kinds !== undefined && isKindBeside(title, name, sources.kinds)) return;
    // Google - Title; FAIR may be a work as well
    if (!isSpelled && name.length > 4 && isFirm(name)) return;
    if (!isSpelled && isOnlyVenue(name)) return;
    if (![...found, ...called].some((one) => letters(one) === letters(name))) to.push(name);
  };
  // LampBERT(base, large)
  const column = sources.column === null ? null : tidy(withoutPeople(sources.column));
  // RL / offline RL, PPO + distillation, PPO with constraints: what it is made of
  if (
    column !== null &&
    wordCount(column) <= 5 &&
    !/^(?:-|none|n\/?a|null|yes|no|\?)$|\s(?:[+/]|with|for|from|via|by|using|on)\s|;/i.test(column)
  )
    offer(column);
  // FairFuzz: A Targeted Mutation Strategy …
  const label = labelName(sources.about ?? '');
  const colon = /^(.{2,48}?)\s*(?:[:：;]|\s[-–—]{1,2}\s)\s*(\S.*)/u.exec(title);
  // Noise Is Signal: … "EOS: introduces …": what the curator calls it, unless the title coins a name
  const coined = colon?.[1] !== undefined && looksLikeName(colon[1]) && !/\p{L}['’]\p{L}/u.test(colon[1]);
  // LampNeRF: … Lamp Radiance Field (LRF): what stands in brackets is the term, not the name
  const bracketed = `(${sources.printed ?? ''})`;
  const isTerm =
    coined &&
    title.trimEnd().endsWith(bracketed) &&
    longFormIn(title.slice(colon[1]?.length, -bracketed.length), sources.printed ?? '') !== null;
  if (sources.printed !== null && wordCount(sources.printed) <= 5 && !isTerm) offer(sources.printed);
  const beside = tidy(sources.boldBeside ?? '');
  const isShort = (words: string): boolean => isShortName(words, title, false);
  // AM-GAN: Adversarial Nets … by Activation Maximization
  const isOwn = isShort(beside) || (beside.includes('-') && beside.split('-').every(isShort));
  if (beside !== '' && labelType(beside) === null && !isFamily(beside) && isOwn) offer(beside);
  if (!coined) offer(label);
  // Everyday words before a colon: another name, whatever else is found
  let phrase: string | null = null;
  if (colon?.[1] !== undefined && (label === null || coined) && namesTheRest(colon[1], colon[2] ?? '')) {
    const head = colon[1].replace(/^the\s+(?=\p{Lu})/iu, '');
    const isSpelled =
      beginsWithInitials(colon[2] ?? '', colon[1]) ||
      longFormIn(colon[2] ?? '', colon[1]) !== null ||
      longFormIn(about, colon[1]) !== null;
    const isSaid = about.includes(head) || shortFormOf(head, about) !== null;
    const isHyphened =
      HYPHENED.test(head) && !/\b(?:survey|review|overview|tutorial|perspective)s?\b/i.test(colon[2] ?? '');
    if (isSpelled || isSaid || isHyphened || !isEverydayPhrase(head)) offer(head, isSpelled);
    else phrase = tidy(head);
  }
  // War and Lamps (WarLamp): … · Trim, Refill, Relight (R3): …
  const before = /^[^:()]{3,60}\s\(([^()\s]{2,20})\):\s+\S/u.exec(title)?.[1];
  if (found.length === 0 && before !== undefined && isCoined(before) && !isNoTarget(before) && !NO_NAME.test(before))
    offer(before);
  // DistilBERT, a distilled version of BERT: … · LampMimic, Guided Learning of Lamps by …
  const comma = /^(\p{L}[\p{L}\p{N}+-]{2,23}),\s+(?:an?\s|\p{Lu}\S*(?:\s\S+){3})/u.exec(title);
  // not: LiDAR, Radar and Camera Fusion for …
  const isNamed =
    /,\s+an?\s/.test(comma?.[0] ?? '') || /^\S*\p{Ll}\p{Lu}\S*,(?!.*(?:,|\sand)\s)/u.test(comma?.[0] ?? '');
  if (comma?.[1] !== undefined && isCoined(comma[1]) && isNamed) offer(comma[1]);
  // … Optimization (TRPO) · … Workloads (`CoCoNET`)
  const behind = /^[\s.,"”*\])]*[([`]+\s*([^()[\]`\u0000]{2,30}?)\s*([)\]`])/u.exec(sources.beside);
  // [Playing Games with Deep Nets](url) DQN
  const tail = /^\u0000*\s+((?:\p{Lu}\S*\s)?\p{L}\S*)\s*$/u.exec(sources.beside)?.[1];
  // [paper][code] *LampCodec, Multi-Lamp Coding*; alone it may be a tag of many works
  const tagged = /^(?:\s*\[\u0000+\])+\s+(\p{L}[\p{L}\p{N}+-]*)(?=\s*(?:$|[,|｜✔]))/u.exec(sources.beside)?.[1];
  if (tagged !== undefined && /\p{Ll}\p{Lu}/u.test(tagged) && mayBeOwn(tagged)) offer(tagged);
  const isAcronym = tail !== undefined && /^[^,]*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d)[^,\s]*$/u.test(tail);
  if (isAcronym && labelType(tail) === null && !isNoTarget(tail) && !areCommonWords(tail)) offer(tail);
  const shown = behind?.[1];
  // … Visual Attention (RAM), and in the notes "Recurrent Attention Model (RAM)"
  const isRepeated = shown !== undefined && isCoined(shown) && isNamedIn(sources.about ?? '', shown);
  if (shown !== undefined && (isRepeated || isShortName(shown, title, behind?.[2] === '`'))) offer(shown);
  const bracket = /[([]([^()[\]]{2,24})[)\]]/u.exec(title);
  const inBracket =
    bracket?.[1] !== undefined &&
    wordCount(bracket[1]) <= 2 &&
    isCoined(bracket[1]) &&
    !/^\p{Ll}+\s/u.test(bracket[1]) &&
    !/^\d/.test(bracket[1]) &&
    !NO_NAME.test(bracket[1]);
  // A name before the colon wins: what stands in brackets is what the work speaks of.
  const behindAll = nameAtEnd(title);
  if (found.length === 0 && behindAll !== null && isAcronymOf(behindAll, title)) offer(behindAll);
  // LMP (Lamp Map Projection)
  const [, short, long] = /^(\S{2,20}?)\s?[(（](\S+\s.+)[)）]$/u.exec(title) ?? [];
  if (short !== undefined && long !== undefined && isCoined(short) && beginsWithInitials(long, short)) offer(short);
  if (found.length === 0) for (const one of nameBeforeKind(title, about)) offer(one);
  const reported = /^(\S.*?)\s+technical report$/i.exec(title)?.[1];
  if (reported !== undefined && looksLikeName(reported)) offer(reported);
  // The Evolved Transformer, An Attention Free Transformer
  const kind =
    /^(?:The|An?)\s+((?:\p{Lu}\S*\s){1,3}(?:Transformers?|Networks?|Nets?|Autoencoders?|GANs?|Machines?))$/u.exec(
      title,
    )?.[1];
  if (kind !== undefined && !isFamily(kind)) offer(kind, false, called);
  // Memory networks; not: Taming lamp moths, Grounding in communication
  const isPhrase =
    /^\p{Lu}\p{Ll}+(?:ing(?:\s\p{Ll}+)+|\s(?:in|of|for|and|with|without|to|on|as|is|by|from)\s\p{Ll}+)$/u.test(title);
  if (
    wordCount(title) <= 3 &&
    !isPhrase &&
    !/[:：]\s*an?\s\p{L}+$/iu.test(title) &&
    !GENERIC.test(title.split(/[\s:]+/)[0] ?? '')
  )
    // Cloudburst: lamps-as-a-service
    offer(colon?.[1] !== undefined && !/\s/.test(colon[1]) ? colon[1] : title);
  for (const tag of sources.tags ?? []) if (looksLikeName(tag) && !GENERIC.test(tag)) offer(tag);
  offer(akaName(sources.beside));
  offer(nickname(sources.beside));
  offer(akaName(sources.about ?? ''));
  for (const remark of sources.remarks ?? []) offer(remarkedName(remark));
  const isUnnamed = (): boolean => found.length + called.length === 0;
  if (isUnnamed()) offer(saidName(sources.about ?? '', title), true, called);
  const head = isUnnamed() ? proposedHead(about, title) : null;
  offer(head, true, called);
  // 简介：经典的**GBDT+LR**: the one word that the notes set off
  const [only, ...others] = new Set((sources.bold ?? []).filter(isOneCoined));
  const isBrief = (sources.about ?? '').length <= BRIEF;
  if (
    isUnnamed() &&
    isBrief &&
    only !== undefined &&
    others.length === 0 &&
    labelType(only) === null &&
    !isNoTarget(only) &&
    !isFamily(only)
  )
    offer(only);

  const first = found[0] ?? called[0];
  if (first !== undefined)
    offer(shortFormOf(first, sources.about ?? '') ?? longFormOf(first, title, about), false, called);
  const name = found[0] ?? null;
  const aliases = [...found.slice(1), ...called];
  if (phrase !== null && !found.some((one) => letters(one) === letters(phrase))) aliases.push(phrase);
  // When Do Extended Physics-Informed Neural Networks (XPINNs) …: what the title is about, not what the work is called
  if (inBracket && bracket[1] !== undefined && name === null && !aliases.includes(bracket[1])) aliases.push(bracket[1]);
  for (const link of sources.links) {
    const repository = link.type === 'code' ? readAddress(link.url).repository?.split('/')[1] : undefined;
    const guess =
      repository === undefined
        ? null
        : repositoryName(repository, title, name ?? called.find((one) => one !== head) ?? null);
    if (guess !== null && ![name, ...aliases].some((one) => one !== null && letters(one) === letters(guess)))
      aliases.push(guess);
  }
  return { name, aliases };
}

/** `Moss Shell Maps` of `Moss Shell Maps for Rooms` that the notes call "Moss Shell Maps (MSM)". */
const longFormOf = (short: string, title: string, about: string): string | null => {
  const long = /[\s:]/.test(short) ? null : longFormIn(title, short);
  return long !== null &&
    titleCase(long) === 1 &&
    new RegExp(
      `${long.replace(/[^\p{L}\p{N}]+/gu, '.')}s? \\(${short.replace(/[^\p{L}\p{N}]+/gu, '.')}s?\\)`,
      'u',
    ).test(about)
    ? long
    : null;
};

/** Length of notes in which the one bold word is the name; in longer ones it may be a step, a set of data, anything. */
const BRIEF = 1500;

/** `SDM` of `Sequential Deep Matching Model for …`, though a conference is called so too. */
const beginsWithInitials = (words: string, short: string): boolean => initialsOf(words).startsWith(letters(short));

/** Whether the notes print the word that stands behind the title: `Recurrent Attention Model (RAM)`. */
const isNamedIn = (about: string, short: string): boolean =>
  !/[,;\s]/.test(short) &&
  labelType(short) === null &&
  !isNoTarget(short) &&
  new RegExp(`(?<![\\p{L}\\p{N}])${short.replace(/[^\p{L}\p{N}-]/gu, '.')}(?![\\p{L}\\p{N}])`, 'u').test(about);

/** What may stand where a name does: languages, kinds of texts, files and sites. */
const NO_NAME =
  /^(?:in )?(?:english|chinese|japanese|korean|german|french|spanish|italian|russian|portuguese|survey|[cf]#|f\*)$|^[\p{L}.-]+\s(?:paper|version|abstract|contribution|report|thesis|pearl|implementation|prize|award)$|\slinks?$|^chapters?\s|\bet\.?\s?al\.?$|\bbest paper\b|\.github\.io$|\.(?:md|pdf|html?)$/iu;

/** Behind a title: what is set as code, or an acronym of the title's words; else it is an institute or a tag. */
function isShortName(text: string, title: string, asCode: boolean): boolean {
  if (wordCount(text) > 3 || NO_NAME.test(text) || /[,;]/.test(text)) return false;
  if (/^(?:pdf|code|arxiv|paper|oral|link|video|github|slides?)$/i.test(text)) return false;
  if (asCode) return isCoined(text);
  // (InstructGPT), (GopherCite): a coined word that is neither an institute nor a tool
  if (/^[\p{L}\d]*\p{Ll}[\p{Lu}\d][\p{L}\d-]*$/u.test(text) && !isNoTarget(text) && labelType(text) === null)
    return true;
  const first = letters(text)[0] ?? '';
  return (
    looksLikeName(text) &&
    subsequence(letters(text), letters(title)) &&
    title.split(/[\s-]+/).some((word) => letters(word).startsWith(first))
  );
}

/** Whether the name in brackets that ends a plain title is short for what stands before it: `… with a Lamp Network (LNET)`. */
const isAcronymOf = (text: string, title: string): boolean =>
  // Glim-PaLM 2, TD3
  /\p{Ll}\p{Lu}|^\p{Lu}{1,3}\d{1,2}$/u.test(text) ||
  (!/\s/.test(text) && isShortName(text, title.slice(0, title.lastIndexOf('(')), false));

/** First words of a title before a colon that say what kind of text it is, not what its method is called. */
const GENERIC =
  /^(?:an?|the|on|surveys?|reviews?|overview|tutorial|sok|introduction|position|perspectives?|commentary|editorial|report|abstract|demo|poster|keynote|invited|part|chapter|section|theory|beyond|towards?|rethinking|revisiting|understanding|opinion|comments?|correction|reply|summary|title|paper|notes?|update|background|motivation|research|technical|preprint|article|book|thesis|dissertation|workshop|challenge|competition|lecture|blog)$/i;

/** Last words of a title's beginning that name a field (`Contrastive Representation Learning: …`), not a method. */
const FIELDS =
  /(?:learning|models?|modell?ing|networks?|systems?|analysis|methods?|surveys?|reviews?|detection|segmentation|recognition|generation|research|intelligence|computing|processing|theory|challenges?|later|agents?|data|training|science|engineering|applications?|optimi[sz]ation|estimation|classification|inference|reasoning|prediction|algorithms?|problems?|security|privacy|design|vision|language|programming|software|databases?|retrieval|translation|adaptation|synthesis|representations?|features?)$/i;

/** Doing something with a named work: `Disaggregating LampDB: A Production Experience`. */
const FOR_ACTION =
  /^(?:evaluating|disaggregating|comparing|measuring|benchmarking|assessing|examining|investigating|characterizing|demystifying|dissecting|surveying|debugging|reproducing)$/i;

/** `The Lantern Plot`, `The deep Lantern method`, before what says its kind: `A New Visual Method for …`. */
const THE_OWN = /^The\s(?=[^:]*\s?\p{Lu})(?:[\p{L}\p{N}-]+\s?){2,3}$/u;
const NAMES_KIND =
  /^an?\s(?:[\p{L}-]+\s){0,3}?(?:method|algorithm|model|protocol|system|approach|framework|architecture|tool|language|technique|procedure)\b/iu;

/** `The Hazard Lamp`: with an article as well, everyday words may be a name. */
const isTheTwoWords = (words: string): boolean =>
  /^The(?:\s\p{Lu}\p{Ll}+){2}$/u.test(words) &&
  isEverydayPhrase(words) &&
  !FIELDS.test(words) &&
  !GENERIC.test(words.slice(4));

/** What follows a subject: `Lamp Buckets: A Survey`, `Lamp Lore: Design Principles and Studies`. */
const TELLS_KIND =
  /^(?:(?:an?\s)?(?:\p{L}+\s)?(?:perspective|experience|experiences|view|reflections)$|(?:general\s)?(?:framework|theory|design principles|creation|concepts|methods|definition|properties)(?:,|\sand)\s|(?:an?\s)?(?:\p{L}+\s(?:and\s)?){0,3}(?:survey|review)(?:\sand\s\p{L}+)?$|a (?:design space|missing piece)\b)/iu;

/** What a motto begins with: `Know Thy Lamps`, `Don't Dim the Rooms`, `Surprisingly Easy Lamps`. */
const MOTTO =
  /^(?:know|stop|keep|let|stay|ask|pay|beware)\s|\b\p{L}+n['’]t\s|^(?:frustrating|embarrassing|surprising|deceptive|unreasonabl|astonishing|ridiculous|shocking)l?y\s/iu;

/** Words that make kinds of networks. */
const KINDS =
  /^(?:deep|neural|convolutional?|recurrent|recursive|graph|adversarial|generative|residual|feed-?forward|fully|spiking|artificial|bayesian|social|wireless|sensor|computer|communication|complex|biological|gene|regulatory|logic|attention|memory|siamese|capsule|dense|temporal|vehicular|mobile)$/i;

/** `MossDT+LR`; not `REINFORCE`, `IBM Watson`. */
const isOneCoined = (text: string): boolean =>
  /^\p{Lu}[\p{L}\d+-]+$/u.test(text) && looksLikeName(text) && !isCommonWord(text.toLowerCase());

/** `Hazard Lamps`, `Summarizing Rooms`: a name or a motto, which nothing in the words tells. */
const isEverydayPhrase = (words: string): boolean => /[\s-]/.test(words) && !words.split(/\s+/).some(isCoined);

/** `Tool-Lamp`, `Think-on-Lamps`: everyday words that hyphens make one, each with a capital. */
const HYPHENED = /^\p{Lu}\p{Ll}+(?:-(?:\p{Lu}\p{Ll}+|(?:of|on|in|to|the|for|as|and|or|with|by|at)(?=-)))+$/u;

/** A word that no name of three words has in lower case: `Paxos made live`. */
const isContentWord = (word: string): boolean =>
  /^\p{Ll}{4,}$/u.test(word) &&
  !/^(?:with|from|into|over|under|using|towards?|through|between|against|beyond|without|versus|than|that)$/.test(word);

/** Whether the words before a colon are the name of what the rest describes. */
function namesTheRest(before: string, rest: string): boolean {
  const words = before.split(/\s+/);
  // Employees: A Problem to Control or Solution to Harness?
  if (
    words.length <= 3 &&
    /s$/i.test(before) &&
    !isCoined(words.at(-1) ?? '') &&
    /\?$|^(?:how|why|what|when)\b/i.test(rest)
  )
    return false;
  if (/[?!]/.test(before) || /\bvs\b/i.test(before) || GENERIC.test(words[0] ?? '') || GENERIC.test(words.at(-1) ?? ''))
    return /^the\s+\p{Lu}\S*$/iu.test(before)
      ? words.slice(1).some(isCoined)
      : THE_OWN.test(before) && (NAMES_KIND.test(rest) || isTheTwoWords(before));
  if (words.length > 1 && (FOR_ACTION.test(words[0] ?? '') || MOTTO.test(before))) return false;
  if ((words.length > 1 || /^an?\s.*survey/i.test(rest)) && TELLS_KIND.test(rest)) return false;
  // Graph of Thoughts: …
  if (/^\p{Lu}\p{Ll}+ of \p{Lu}\p{Ll}+s$/u.test(before) && !FIELDS.test(words[0] ?? '') && titleCase(rest) >= 0.6)
    return true;
  // sort: Simple Online and Realtime Tracking; lampnerf: Bright fields from few images
  if (words.length === 1 && /^\p{Ll}[\p{L}\p{N}-]{2,}$/u.test(before) && wordCount(rest) >= 3)
    return /\p{Lu}/u.test(before) || titleCase(rest) >= 0.6 || !areCommonWords(before);
  if (words.length > 3) return false;
  // Paxos made live: An engineering perspective
  if (words.length > 2 && !/\d$/.test(before) && words.some((word) => isContentWord(word))) return false;
  if (looksLikeName(before)) return !(words.length > 2 && FIELDS.test(before) && !words.slice(0, -1).some(isCoined));
  // Texture networks: …, in a list that has titles as sentences
  const isSentenceCase = /^\p{Lu}[^\p{Lu}]*\s(?:networks|nets)$/u.test(before);
  if (wordCount(rest) < 3 || !(isSentenceCase || words.every((word) => /^[\p{Lu}\p{N}]/u.test(word)))) return false;
  // Bagpipe: Accelerating Deep Recommendation Model Training · Copilot Arena: A Platform for …
  if (words.length === 1) return true;
  // Occupancy Networks: …, Scene Representation Networks: …; Deep Neural Networks: … says what it is about
  const isOwnNetwork =
    /\bnetworks?$/i.test(before) && !isFamily(before) && !words.slice(0, -1).every((word) => KINDS.test(word));
  return isOwnNetwork || (!FIELDS.test(before) && !(isSentenceCase && isFamily(before)));
}

/** A repository that seems to be named after the work: `ToP-ViM`, not `code`, `research` or a subfolder's parent. */
function repositoryName(repository: string, title: string, name: string | null): string | null {
  const bare = repository.replace(
    /[-_.](?:pytorch|tensorflow|tf|torch|jax|keras|caffe|official|release|code|main|master|public|paper)$/i,
    '',
  );
  if (bare.length < 3 || bare.length > 32 || name !== null) return null;
  const words = bare.split(/[-_.]/);
  // LampGAN-and-lamp2lamp: the code of several works
  if (words.length > 4 || !words.some(isCoined) || words.some((word) => /^and$/i.test(word))) return null;
  // HandPoseEstimation, CVPR2016_Poses, Poses-Toolkit
  const parts = words.flatMap((word) => word.split(/(?<=\p{Ll})(?=\p{Lu})/u));
  if (parts.length > 1 && areCommonWords(parts.join(' '))) return null;
  if (
    parts.some((part) => /^(?:toolbox|toolkit|data|datasets?|challenge)$|(?:19|20)?\d{2}$/i.test(part)) &&
    parts.length > 2
  )
    return null;
  if (
    /^(?:models?|research|awesome.*|papers?|code|project|unilm|fairseq|transformers|examples?|google-research|.*\.github\.io)$/i.test(
      bare,
    )
  )
    return null;
  // The name should be made of the title: shared words, or its initials.
  const initials =
    title
      .match(/\b\p{L}/gu)
      ?.join('')
      .toLowerCase() ?? '';
  const inTitle = words.some((word) => word.length > 2 && letters(title).includes(letters(word)));
  return inTitle || subsequence(letters(bare), initials) || isCoined(bare) ? bare : null;
}
